/**
 * Microseconds a check takes, side by side with `obscenity` on the same texts in the same process:
 *
 *   npx tsx tests/bench/engine.ts [rounds]
 *
 * Candidates take turns within every round, so that a busy machine slows all alike; the ratio is the median
 * of the rounds' ratios.
 */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import type { CheckContext, CompiledPack } from "../../src/engine/types.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { createTexts, synthesisePack } from "./synthetic.ts";

const CONTEXTS: readonly CheckContext[] = [
  { accountKind: "personal", surface: "post", site: "x" },
  { accountKind: "official", surface: "post", site: "x" },
];
const POST_UNITS = 280;
const LONG_UNITS = 10_000;
const WARM_UP_ROUNDS = 5;
const rounds = Number(process.argv[2] ?? 30);

interface Candidate {
  name: string;
  check(text: string, index: number): unknown;
  /** Microseconds of every check. */
  times: number[];
  /** Median of each round. */
  medians: number[];
}

function candidate(name: string, check: Candidate["check"]): Candidate {
  return { name, check, times: [], medians: [] };
}

function engineCandidate(name: string, pack: OpenPack): Candidate {
  return candidate(name, (text, index) => evaluate(pack, text, CONTEXTS[index % 2] as CheckContext));
}

/** Opens a pack and says how long it took; the best of five, as opening is measured apart. */
function openTimed(name: string, compiled: CompiledPack): OpenPack {
  let best = Number.POSITIVE_INFINITY;
  const bytes = writePack(compiled);
  console.log(`${name}: ${bytes.length} bytes`);
  let pack = openPack(bytes);
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    pack = openPack(bytes);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`open ${name}: ${best.toFixed(2)} ms`);
  return pack;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function runRound(candidates: readonly Candidate[], texts: readonly string[], isWarm: boolean): void {
  for (const { check, times, medians } of candidates) {
    const round: number[] = [];
    for (const [index, text] of texts.entries()) {
      const start = performance.now();
      check(text, index);
      round.push((performance.now() - start) * 1_000);
    }
    if (!isWarm) continue;
    times.push(...round);
    medians.push(median(round));
  }
}

function compare(candidates: readonly Candidate[], units: number, textsARound: number): void {
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round++)
    runRound(candidates, createTexts(textsARound, units, round), round >= WARM_UP_ROUNDS);
  console.log(`\n${units} characters, microseconds`);
  const base = candidates.at(-1) as Candidate;
  for (const { name, times, medians } of candidates) {
    const sorted = [...times].sort((a, b) => a - b);
    const ratio = median(medians.map((value, round) => value / (base.medians[round] as number)));
    const figures = [0.5, 0.99].map((share) => percentile(sorted, share).toFixed(1).padStart(8));
    console.log(
      `${name.padEnd(24)} p50 ${figures[0]}  p99 ${figures[1]}  ${ratio.toFixed(2)}x of ${base.name}`,
    );
  }
}

const model = openTimed("model pack", await loadCompiledPack("rules/model"));
const small = openTimed("100 terms", synthesisePack(100, 20));
const large = openTimed("10,000 terms", synthesisePack(10_000, 200));
const huge = openTimed("100,000 terms", synthesisePack(100_000, 500));
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const candidates = (): Candidate[] => [
  engineCandidate("model pack", model),
  engineCandidate("100 terms", small),
  engineCandidate("10,000 terms", large),
  engineCandidate("100,000 terms", huge),
  candidate("obscenity", (text) => obscenity.getAllMatches(text)),
];
compare(candidates(), POST_UNITS, 200);
compare(candidates(), LONG_UNITS, 10);
