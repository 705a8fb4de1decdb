/**
 * The long form of the seeded tests: the same checks with far more patterns, texts and changes.
 *
 *   npm run fuzz [-- seed]
 *
 * Ends with 1 and says what differs when anything does.
 */
import { createRandom } from "../bench/texts.ts";
import { compareWithOracles } from "../engine/pattern-oracles.ts";

const PATTERNS = 500;
const TEXTS = 3_000;
const SHOWN = 20;

const seed = Number(process.argv[2] ?? 1);
const start = performance.now();
const differences = compareWithOracles(PATTERNS, TEXTS, createRandom(seed));
for (const difference of differences.slice(0, SHOWN)) console.log(difference);
console.log(
  `${PATTERNS} patterns x ${TEXTS} texts, seed ${seed}: ${differences.length} differences from RegExp, re2js and refa ` +
    `(${((performance.now() - start) / 1_000).toFixed(0)} s)`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
