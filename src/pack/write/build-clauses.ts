import { HEAD_WORDS, toSeverityWord, toSurfaceBits } from "../../engine/container/clause-heads.ts";
import { CARD_TEXTS } from "../../engine/container/read-clause.ts";
import type { CompiledClause, MatcherNode } from "../../engine/types.ts";
import { RecordWriter } from "./record-writer.ts";

/** The sections of the compiled pack that hold its clauses. */
export interface ClauseSections {
  clauseHeads: Int32Array<ArrayBuffer>;
  bodies: Uint8Array<ArrayBuffer>;
  cards: Uint8Array<ArrayBuffer>;
}

/** Lays the clauses out: what is asked on every check in words, the rest as records. `trees` replaces what they detect. */
export function buildClauses(
  clauses: readonly CompiledClause[],
  trees: readonly (MatcherNode | null)[],
): ClauseSections {
  const bodies = new RecordWriter();
  const cards = new RecordWriter();
  const heads = clauses.flatMap(({ card, severity, surfaces, ...body }, clause) => [
    toSeverityWord(severity.official),
    toSeverityWord(severity.personal),
    toSurfaceBits(surfaces),
    ...(body.detect === null
      ? bodies.addNothing()
      : bodies.add({ id: card.id, ...body, detect: trees[clause] })),
    ...cards.add(CARD_TEXTS.map((name) => card[name] ?? null)),
  ]);
  if (heads.length !== clauses.length * HEAD_WORDS) throw new Error("A clause's head has the wrong size.");
  return { clauseHeads: Int32Array.from(heads), bodies: bodies.toBytes(), cards: cards.toBytes() };
}
