import type { CompiledPack, MatcherNode } from "../../engine/types.ts";
import { type Atom, coverOf } from "./cover.ts";
import { toAsciiJson, toBytes } from "./record-writer.ts";

/** The sections of the compiled pack that say which clauses wait for what. */
export interface TriggerSections {
  triggerStarts: Int32Array<ArrayBuffer>;
  triggerClauses: Int32Array<ArrayBuffer>;
  probes: Uint8Array<ArrayBuffer>;
}

/** Files every clause under the atoms of which one must be present for it to hold. See `Triggers`. */
export function buildTriggers({ clauses, lists, patterns }: CompiledPack): TriggerSections {
  const probes: MatcherNode[] = [];
  const probeNumbers = new Map<string, number>();
  const addProbe = (node: MatcherNode): number => {
    const key = JSON.stringify(node);
    const number = probeNumbers.get(key) ?? probes.push(node) - 1;
    probeNumbers.set(key, number);
    return number;
  };
  const toNumber = (atom: Atom): number => {
    if (atom.kind === "terms") return atom.list;
    if (atom.kind === "pattern") return lists.length + atom.pattern;
    return lists.length + patterns.length + addProbe(atom.node);
  };
  const covers = clauses.map(({ detect }) => (detect === null ? [] : coverOf(detect)?.map(toNumber)));
  const always = lists.length + patterns.length + probes.length;
  const postings: number[][] = Array.from({ length: always + 1 }, () => []);
  covers.forEach((cover, clause) => {
    for (const atom of cover ?? [always]) postings[atom]?.push(clause);
  });
  const starts = [lists.length, patterns.length, 0];
  let count = 0;
  for (const waiting of postings) {
    count += waiting.length;
    starts.push(count);
  }
  return {
    triggerStarts: Int32Array.from(starts),
    triggerClauses: Int32Array.from(postings.flat()),
    probes: toBytes(toAsciiJson(probes)),
  };
}
