import type { Draft } from "../draft.ts";
import { FAILS, type Outcome } from "../match.ts";
import { isOpen } from "../triggers.ts";
import type { MatcherNode } from "../types.ts";
import { matchAll } from "./all.ts";
import { matchAny } from "./any.ts";
import { matchContext } from "./context.ts";
import { matchCount } from "./count.ts";
import { matchEntity } from "./entity.ts";
import { matchHashtag } from "./hashtag.ts";
import { matchLacks } from "./lacks.ts";
import { matchLink } from "./link.ts";
import { matchMeaning } from "./meaning.ts";
import { matchMedia } from "./media.ts";
import { matchMention } from "./mention.ts";
import { matchNear } from "./near.ts";
import { matchNot } from "./not.ts";
import { matchPattern } from "./pattern.ts";
import { matchShape } from "./shape.ts";
import { matchTerms } from "./terms.ts";

/**
 * Tests a draft against a matcher tree. Behind a gate that is not open nothing is looked for, and what stands in the
 * pack several times is looked for once.
 */
export function evaluateNode(node: MatcherNode, draft: Draft): Outcome {
  const { memo } = node;
  if (memo === undefined) return run(node, draft);
  const known = draft.recall(memo);
  if (known !== undefined) return known;
  const outcome = run(node, draft);
  draft.remember(memo, outcome);
  return outcome;
}

// A switch, because a call through a table could go anywhere, which compilers of JavaScript can do nothing about.
function run(node: MatcherNode, draft: Draft): Outcome {
  switch (node.kind) {
    case "near":
      return isShut(node.gate, draft) ? FAILS : matchNear(node, draft, evaluateNode);
    case "all":
      return isShut(node.gate, draft) ? FAILS : matchAll(node, draft, evaluateNode);
    case "terms":
      return matchTerms(node, draft);
    case "any":
      return matchAny(node, draft, evaluateNode);
    case "not":
      return matchNot(node, draft, evaluateNode);
    case "entity":
      return matchEntity(node, draft);
    case "pattern":
      return matchPattern(node, draft);
    case "count":
      return matchCount(node, draft, evaluateNode);
    case "lacks":
      return matchLacks(node, draft, evaluateNode);
    case "context":
      return matchContext(node, draft);
    case "shape":
      return matchShape(node, draft);
    case "hashtag":
      return matchHashtag(node, draft);
    case "link":
      return matchLink(node, draft);
    case "mention":
      return matchMention(node, draft);
    case "media":
      return matchMedia(node, draft);
    case "meaning":
      return matchMeaning(node, draft);
  }
}

function isShut(gate: number | undefined, draft: Draft): boolean {
  return gate !== undefined && !isOpen(draft.pack.triggers, gate);
}
