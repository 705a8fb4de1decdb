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
import type { EvaluateNode, Matcher, MatcherKind } from "./node.ts";
import { matchNot } from "./not.ts";
import { matchPattern } from "./pattern.ts";
import { matchShape } from "./shape.ts";
import { matchTerms } from "./terms.ts";

/** Every matcher a pack can use. */
const MATCHERS: { readonly [Kind in MatcherKind]: Matcher<Kind> } = {
  terms: matchTerms,
  pattern: matchPattern,
  entity: matchEntity,
  hashtag: matchHashtag,
  link: matchLink,
  mention: matchMention,
  shape: matchShape,
  media: matchMedia,
  meaning: matchMeaning,
  context: matchContext,
  lacks: matchLacks,
  count: matchCount,
  all: matchAll,
  any: matchAny,
  not: matchNot,
  near: matchNear,
};

/**
 * Tests a draft against a matcher tree. Behind a gate that is not open nothing is looked for, and what stands in the
 * pack several times is looked for once.
 */
export function evaluateNode(node: MatcherNode, draft: Draft): Outcome {
  if ("gate" in node && node.gate !== undefined && !isOpen(draft.pack.triggers, node.gate)) return FAILS;
  const { memo } = node;
  if (memo === undefined) return run(node, draft);
  const known = draft.outcomes[memo];
  if (known !== undefined) return known;
  const outcome = run(node, draft);
  draft.outcomes[memo] = outcome;
  return outcome;
}

function run(node: MatcherNode, draft: Draft): Outcome {
  const matcher = MATCHERS[node.kind] as (node: MatcherNode, draft: Draft, evaluate: EvaluateNode) => Outcome;
  return matcher(node, draft, evaluateNode);
}
