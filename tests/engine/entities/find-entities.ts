import { DEFAULT_CONFIDENCE } from "../../../src/engine/entities/entity.ts";
import { detectEntities } from "../../../src/engine/entities/index.ts";
import { type EntityLists, NO_LISTS } from "../../../src/engine/entities/lists.ts";
import { toSourceSpan } from "../../../src/engine/fold.ts";
import type { EntityKind } from "../../../src/engine/types.ts";
import { readTokens } from "../sample.ts";

/**
 * The original words of every entity of a kind that a clause without a minimum of its own would see; an age as
 * "words = years".
 */
export function findEntities(kind: EntityKind, text: string, lists: EntityLists = NO_LISTS): string[] {
  const tokens = readTokens(text);
  const found = detectEntities(kind, tokens, lists).filter(
    ({ confidence = 0 }) => confidence >= DEFAULT_CONFIDENCE,
  );
  return found.map(({ start, end, value }) => {
    const span = toSourceSpan(tokens.folded, start, end);
    const words = text.slice(span.start, span.end);
    return value === undefined ? words : `${words} = ${value}`;
  });
}
