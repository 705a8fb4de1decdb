import { parsePack } from "../../src/pack/parse.ts";
import type { Problem, SourceFile } from "../../src/pack/source.ts";

/** A manifest without mistakes, with the given keys instead. */
export function sampleManifest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "riverton",
    title: "Riverton guidelines",
    version: 3,
    language: "en",
    effective: "2026-01-01",
    reviewBy: "2027-01-01",
    owner: "Policy committee",
    accounts: [{ site: "x", handle: "rivertonpd", purpose: "News" }],
    approvedHashtags: ["AmberAlert"],
    contacts: [{ name: "Dana Reyes", role: "Social media manager", reach: "555-0100" }],
    ...changes,
  };
}

/** A rule without mistakes that looks for the word "suspect", with the given keys instead. */
export function sampleClause(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "VIC-01",
    title: "Say nothing of suspects",
    policy: "Do not write about suspects.",
    reason: "A case can fail.",
    consequence: "A talk with the supervisor.",
    advice: "Describe the event.",
    allowed: "Facts of a release.",
    severity: { official: "hold", personal: "stop" },
    surfaces: ["post", "reply"],
    detect: { terms: ["suspect"] },
    message: 'May speak of a suspect ("{match}").',
    falsePositives: "None known.",
    owner: "Policy committee",
    source: "Manual 4.2",
    reviewed: "2026-01-01",
    examples: {
      warn: ["The [suspect] ran.", "One suspect left.", "A suspect hid."],
      silent: ["Good morning.", "Road closed.", "Lost dog found."],
    },
    ...changes,
  };
}

/** A guard without mistakes that protects sentences with the word "union". */
export function sampleGuard(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { severity: _, guards: __, message: ___, ...rest } = sampleClause();
  return {
    ...rest,
    id: "WORK-02",
    kind: "guard",
    title: "Protected speech",
    detect: { terms: ["union"] },
    examples: { silent: ["The union meets today.", "Union pay talks.", "Our union voted."] },
    ...changes,
  };
}

/** A pack's files: a manifest and the clauses given, each in a folder `victims` under its id. */
export function sampleFiles(
  clauses: Record<string, unknown>[] = [sampleClause()],
  more: SourceFile[] = [],
  manifest = sampleManifest(),
): SourceFile[] {
  return [
    { path: "pack.yaml", data: manifest },
    ...clauses.map((data) => ({ path: `clauses/victims/${data.id}.yaml`, data })),
    ...more,
  ];
}

/** The problems of a pack that has just this clause, and perhaps more files. */
export function problemsOf(clause: Record<string, unknown>, more: SourceFile[] = []): Problem[] {
  return parsePack(sampleFiles([clause], more)).problems;
}
