import { detectEntities } from "../../../src/engine/entities/index.ts";
import { toSourceSpan } from "../../../src/engine/fold.ts";
import type { EntityKind } from "../../../src/engine/types.ts";
import { readTokens } from "../sample.ts";

/** The original words of every entity of a kind; an age as "words = years". */
export function findEntities(kind: EntityKind, text: string): string[] {
  const tokens = readTokens(text);
  return detectEntities(kind, tokens).map(({ start, end, value }) => {
    const span = toSourceSpan(tokens.folded, start, end);
    const words = text.slice(span.start, span.end);
    return value === undefined ? words : `${words} = ${value}`;
  });
}
