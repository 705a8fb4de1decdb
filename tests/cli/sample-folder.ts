import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export const PACK_YAML = `id: riverton
title: Riverton guidelines
version: 3
language: en
effective: 2026-01-01
reviewBy: 2027-01-01
owner: Policy committee
accounts: []
approvedHashtags: []
contacts: []
`;

/** A rule that marks the word "suspect". Line numbers of its keys are what the tests count on. */
export const CLAUSE_YAML = `id: VIC-01
title: Say nothing of suspects
policy: >
  Do not write about suspects.
reason: A case can fail.
consequence: A talk with the supervisor.
advice: Describe the event.
allowed: Facts of a release.
severity: { official: hold, personal: stop }
surfaces: [post, reply]
detect:
  any:
    - { terms: [suspect] }
message: May speak of a suspect ("{match}").
falsePositives: None known.
owner: Policy committee
source: Manual 4.2
reviewed: 2026-01-01
examples:
  warn:
    - The [suspect] ran.
    - One suspect left.
    - A suspect hid.
  silent:
    - Good morning.
    - Road closed.
    - Lost dog found.
`;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new folder that is removed after the tests. Names have `/` between parts. */
export function writeFolder(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), "second-look-"));
  folders.push(dir);
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return dir;
}

/** Writes a pack without mistakes, with the given files instead or besides. */
export function writePack(files: Record<string, string | Uint8Array> = {}): string {
  return writeFolder({ "pack.yaml": PACK_YAML, "clauses/victims/VIC-01.yaml": CLAUSE_YAML, ...files });
}

/** The sample clause with one piece of text replaced. Fails when it is not there. */
export function clauseWith(piece: string, replacement: string): string {
  if (!CLAUSE_YAML.includes(piece)) throw new Error(`The sample clause has no "${piece}".`);
  return CLAUSE_YAML.replace(piece, () => replacement);
}
