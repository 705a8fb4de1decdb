/**
 * The long form of the seeded tests: the same checks with far more patterns, texts and changes.
 *
 *   npm run fuzz [-- seed]
 *
 * Ends with 1 and says what is wrong when anything is.
 */
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { openPack } from "../../src/engine/open.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { readPosts } from "../accuracy/posts.ts";
import { createRandom } from "../bench/texts.ts";
import { compareWithOracles } from "../engine/pattern-oracles.ts";
import { checkMutations } from "../engine/post-mutations.ts";

const PATTERNS = 500;
const TEXTS = 3_000;
const MUTATIONS = 1_000_000;
const SHOWN = 20;

const seed = Number(process.argv[2] ?? 1);

function report(what: string, find: () => string[]): void {
  const start = performance.now();
  const wrong = find();
  for (const line of wrong.slice(0, SHOWN)) console.log(line);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(`${what}, seed ${seed}: ${wrong.length} wrong (${seconds} s)`);
  if (wrong.length > 0) process.exitCode = 1;
}

const pack = openPack(writePack(await loadCompiledPack("rules/model")));
const posts = (await readPosts("tests/accuracy/posts")).map(({ text }) => text);
report(`${MUTATIONS} changed posts`, () => checkMutations(pack, posts, MUTATIONS, createRandom(seed)));
report(`${PATTERNS} patterns x ${TEXTS} texts against RegExp, re2js and refa`, () =>
  compareWithOracles(PATTERNS, TEXTS, createRandom(seed)),
);
