import type { Draft } from "../draft.ts";
import { toSourceSpan } from "../fold.ts";
import type { Match, Outcome } from "../match.ts";
import { evaluateNode } from "../matchers/index.ts";
import { isYesNo } from "../matchers/node.ts";
import { countCharacters } from "../shape/characters.ts";
import type { MatcherNode } from "../types.ts";
import { shorten } from "./excerpt.ts";
import { nameNode } from "./name-node.ts";

/** Longest quotation and longest explanation, in UTF-16 units. */
const MAX_QUOTE = 40;
const MAX_LINE = 240;

type NodeWithParts = Extract<MatcherNode, { kind: "all" | "near" }>;

/**
 * Says in one short line how a matcher tree came to a match: `person name “Dana Whitlock” within 12 words of
 * “robbed” (word of harm-acts)`. Only for a match that `node` has just yielded on this draft.
 */
export function explainMatch(node: MatcherNode, match: Match, draft: Draft): string {
  return shorten(explain(node, match, draft).replace(/\s+/g, " "), MAX_LINE);
}

function explain(node: MatcherNode, match: Match, draft: Draft): string {
  switch (node.kind) {
    case "any": {
      const part = node.of.find((one) => hasMatch(evaluateNode(one, draft), match));
      return part === undefined ? nameNode(node, draft) : explain(part, match, draft);
    }
    case "all":
    case "near":
      return explainParts(node, match, draft);
    case "count":
      return `${evaluateNode(node.of, draft).matches.length} places, one is ${explain(node.of, match, draft)}`;
    case "meaning":
      return `${nameNode(node, draft)} at ${draft.readScore(node.label) ?? 0}, ${node.threshold} is enough`;
    case "shape":
      return explainShape(node, match, draft);
    case "terms": {
      const name = nameNode(node, draft);
      const how = match.isDisguised === true ? " in disguise" : "";
      return name === "word" ? `word ${quote(match, draft)}${how}` : `${quote(match, draft)} (${name}${how})`;
    }
    case "media":
    case "lacks":
    case "not":
    case "context":
      return nameNode(node, draft);
    default:
      return `${nameNode(node, draft)} ${quote(match, draft)}${explainConfidence(match)}`;
  }
}

function explainParts(node: NodeWithParts, match: Match, draft: Draft): string {
  const marked = node.of.find((part) => hasMatch(evaluateNode(part, draft), match));
  const lines = [marked === undefined ? nameNode(node, draft) : explain(marked, match, draft)];
  const link =
    node.kind === "all"
      ? "with"
      : node.sentence === true
        ? "in the sentence of"
        : `within ${node.words ?? 8} words of`;
  for (const part of node.of) {
    // What was not found is no part of what was matched.
    if (part === marked || part.kind === "not") continue;
    if (isYesNo(part)) lines.push(`and ${nameNode(part, draft)}`);
    else {
      const nearest = findNearest(evaluateNode(part, draft).matches, match);
      if (nearest !== null) lines.push(`${link} ${explain(part, nearest, draft)}`);
    }
  }
  return lines.join(" ");
}

function explainShape(node: Extract<MatcherNode, { kind: "shape" }>, match: Match, draft: Draft): string {
  const { matches } = evaluateNode(node, draft);
  switch (node.measure) {
    case "capitals":
      return `${Math.round(match.value ?? 0)} % capitals in ${quote(match, draft)}`;
    case "length":
      return `${countCharacters(draft.folded.text)} characters`;
    case "repeats":
      return `repeated signs ${quote(match, draft)}`;
    case "emoji":
      return `${matches.length} emoji`;
    case "question":
      return `question ${quote(match, draft)}`;
    case "exclamation": {
      const signs = matches.reduce((sum, { start, end }) => sum + end - start, 0);
      return `${signs} exclamation ${signs === 1 ? "mark" : "marks"}`;
    }
  }
}

function explainConfidence({ confidence }: Match): string {
  return confidence === undefined || confidence >= 100 ? "" : ` (${Math.round(confidence)} % sure)`;
}

function hasMatch({ matches }: Outcome, { start, end }: Match): boolean {
  return matches.some((one) => one.start === start && one.end === end);
}

/** The match with the fewest tokens between, that is not the same place. */
function findNearest(matches: readonly Match[], anchor: Match): Match | null {
  let nearest: Match | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    if (match.start < anchor.end && anchor.start < match.end) continue;
    const distance = Math.max(match.first - anchor.last, anchor.first - match.last);
    if (distance >= least) continue;
    least = distance;
    nearest = match;
  }
  return nearest ?? matches[0] ?? null;
}

/** The words as written, in quotation marks. */
function quote({ start, end }: Match, { folded }: Draft): string {
  const span = toSourceSpan(folded, start, end);
  return `“${shorten(folded.text.slice(span.start, span.end), MAX_QUOTE)}”`;
}
