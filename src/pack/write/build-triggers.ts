import type { MatcherNode } from "../../engine/types.ts";
import type { Atom, Gate } from "./plan-gates.ts";
import { toAsciiJson, toBytes } from "./record-writer.ts";

/** The sections of the compiled pack that say what clauses and their parts wait for. */
export interface TriggerSections {
  triggerStarts: Int32Array<ArrayBuffer>;
  triggerGroups: Int32Array<ArrayBuffer>;
  groupGates: Int32Array<ArrayBuffer>;
  gateHeads: Int32Array<ArrayBuffer>;
  probes: Uint8Array<ArrayBuffer>;
}

/** How much of everything a pack has. */
export interface TriggerCounts {
  lists: number;
  patterns: number;
  clauses: number;
}

/** Files every group of every gate under its atoms. See `Triggers`. */
export function buildTriggers(
  gates: readonly Gate[],
  { lists, patterns, clauses }: TriggerCounts,
): TriggerSections {
  const probes = numberProbes(gates);
  const firstGate = lists + patterns + probes.size;
  const always = firstGate + gates.length - clauses;
  const toNumber = (atom: Atom): number => {
    if (atom.kind === "terms") return atom.list;
    if (atom.kind === "pattern") return lists + atom.pattern;
    if (atom.kind === "gate") return firstGate + atom.gate - clauses;
    if (atom.kind === "always") return always;
    return lists + patterns + (probes.get(JSON.stringify(atom.node)) as Probe).number;
  };
  const postings: number[][] = Array.from({ length: always + 1 }, () => []);
  const groupGates: number[] = [];
  gates.forEach(({ groups }, gate) => {
    for (const group of groups) {
      const number = groupGates.push(gate) - 1;
      for (const atom of group) postings[toNumber(atom)]?.push(number);
    }
  });
  const needs = gates.map(({ groups }) => groups.length);
  return {
    triggerStarts: Int32Array.from([lists, patterns, probes.size, gates.length, ...listStarts(postings)]),
    triggerGroups: Int32Array.from(postings.flat()),
    groupGates: Int32Array.from(groupGates),
    gateHeads: Int32Array.from([...gates.map(({ clause }) => clause), ...needs]),
    probes: toBytes(toAsciiJson([...probes.values()].map(({ node }) => node))),
  };
}

interface Probe {
  number: number;
  node: MatcherNode;
}

/** Every condition that some gate waits for, once, by its JSON. */
function numberProbes(gates: readonly Gate[]): ReadonlyMap<string, Probe> {
  const probes = new Map<string, Probe>();
  for (const { groups } of gates)
    for (const atom of groups.flat()) {
      if (atom.kind !== "probe") continue;
      const key = JSON.stringify(atom.node);
      if (!probes.has(key)) probes.set(key, { number: probes.size, node: atom.node });
    }
  return probes;
}

function listStarts(postings: readonly (readonly number[])[]): number[] {
  const starts = [0];
  for (const { length } of postings) starts.push((starts.at(-1) as number) + length);
  return starts;
}
