import type { PackInfo } from "../../engine/container/pack-info.ts";
import type { CompiledPack } from "../../engine/types.ts";
import { buildClauses } from "./build-clauses.ts";
import { buildHardened } from "./build-hardened.ts";
import { buildLexicon } from "./build-lexicon.ts";
import { buildPatterns } from "./build-patterns.ts";
import { buildTagWords } from "./build-tag-words.ts";
import { buildTriggers } from "./build-triggers.ts";
import { markRepeated } from "./mark-repeated.ts";
import { planGates } from "./plan-gates.ts";
import { toAsciiJson, toBytes } from "./record-writer.ts";
import { writeSections } from "./write-sections.ts";

/**
 * The bytes of a compiled pack, as `openPack` opens them: all terms in one table, patterns filed by how they
 * begin, clauses filed by what they wait for. The same pack gives the same bytes.
 */
export function writePack(compiled: CompiledPack): Uint8Array<ArrayBuffer> {
  const { format: _, lists, patterns, clauses, hardened, ...rest } = compiled;
  const info: PackInfo = { ...rest, clauseCount: clauses.length };
  const { gates, trees } = planGates(clauses.map(({ detect }) => detect));
  const counts = { lists: lists.length, patterns: patterns.length, clauses: clauses.length };
  return writeSections({
    ...buildLexicon(lists),
    ...buildTagWords(lists),
    ...buildHardened(lists, hardened ?? []),
    ...buildPatterns(patterns),
    ...buildTriggers(gates, counts),
    ...buildClauses(clauses, markRepeated(trees)),
    info: toBytes(toAsciiJson(info)),
  });
}
