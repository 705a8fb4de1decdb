import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import type { OpenPack } from "../../src/engine/open.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { describeMachine } from "./machine.ts";
import { type Candidate, measure, type Rounds, ratioOf, type Timing, timeMedian } from "./measure.ts";
import { inventPack, MIDDLE_PACK, type PackSize, sprinkle } from "./packs.ts";
import { loadPeers, type PeerName } from "./peers.ts";
import { loadShippedEngine } from "./shipped-engine.ts";
import { createHostileTexts, readPostTexts, type TextSource } from "./texts.ts";

/** All figures of one run. Ratios: a peer's median time over the engine's, on the same texts. */
export interface Figures {
  check280: { p50us: number; p99us: number };
  check10k: { p50us: number };
  worst10k: { ms: number };
  ratio: Record<PeerName, number>;
  /** How many times the work grows: lexicon stage and whole check with the pack; per character with the text. */
  growth: { terms: number; patterns: number; text: number };
  load: { modelMs: number; terms100kMs: number; terms100kBytes: number };
  /** A check of 280 characters over folding them and walking them once. */
  floorRatio: number;
  machine: string;
}

/** Figures that only people read. */
export interface MoreFigures {
  /** 20,000 rules over 100, with the same hits. */
  rules: number;
  worstText: string;
  peers: { name: string; p50us: number }[];
  compileMs: number;
  /** 2,000 rules and 50,000 terms. */
  middleBytes: number;
  /** The model pack as it ships. */
  modelBytes: number;
  /** A draft of 100,000 characters, which is checked in one piece, and a character of it over one of 10,000. */
  hugeMs: number;
  hugeRatio: number;
}

const POST_UNITS = 280;
const LONG_UNITS = 10_000;
const HUGE_UNITS = 100_000;
const SMALL: PackSize = { terms: 100, patterns: 20, hardened: 20 };
const LARGE: PackSize = { terms: 100_000, patterns: 500, hardened: 2_000 };

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const { openPack, engineCandidate, floorCandidate, lexiconCandidate } = await loadShippedEngine();

/** Takes every figure in one process. */
export async function takeFigures(): Promise<{ figures: Figures; more: MoreFigures }> {
  const posts = await readPostTexts();
  const modelBytes = writePack(await loadCompiledPack("rules/model"));
  const model = engineCandidate("Second Look", openPack(modelBytes));
  const alone = await measure([model, floorCandidate()], roundsOf(posts, POST_UNITS, 30, 200));
  const [ours, floor] = alone as [Timing, Timing];
  const [long] = (await measure([model], roundsOf(posts, LONG_UNITS, 60, 10))) as [Timing];
  const [huge] = (await measure([model], roundsOf(posts, HUGE_UNITS, 10, 3))) as [Timing];
  // Hostile texts and other packs come after: they teach the compiler shapes that a department's worker never sees.
  const peers = await comparePeers(model, posts);
  const text = await measureTextGrowth(model, posts);
  const worst = findWorst(model);
  const { growth, rules, largeBytes } = await measureGrowth(posts);
  const middle = inventPack(MIDDLE_PACK);
  const compileMs = timeMedian(3, () => middle, writePack);
  return {
    figures: {
      check280: { p50us: ours.p50, p99us: ours.p99 },
      check10k: { p50us: long.p50 },
      worst10k: { ms: worst.ms },
      ratio: Object.fromEntries(peers.map(({ name, ratio }) => [name, ratio])) as Figures["ratio"],
      growth: { ...growth, text },
      load: {
        modelMs: timeOpening(modelBytes),
        terms100kMs: timeOpening(largeBytes),
        terms100kBytes: largeBytes.length,
      },
      floorRatio: ratioOf(ours, floor),
      machine: describeMachine(),
    },
    more: {
      rules,
      worstText: worst.name,
      peers,
      compileMs,
      middleBytes: writePack(middle).length,
      modelBytes: modelBytes.length,
      hugeMs: huge.p50 / 1_000,
      hugeRatio: huge.p50 / HUGE_UNITS / (long.p50 / LONG_UNITS),
    },
  };
}

/** As many rounds to warm up as count: the compiler is at work on the engine for about 5,000 checks. */
function roundsOf(texts: TextSource, units: number, count: number, textsARound: number): Rounds {
  return { count, warmUp: count, texts: (round) => texts(textsARound, units, round) };
}

/** The hostile text that takes longest, by the median of checks that come after as many to warm up. */
function findWorst({ check }: Candidate): { name: string; ms: number } {
  const times = [...createHostileTexts(LONG_UNITS)].map(([name, text]) => {
    const run = (hostile: string) => check(hostile, 1);
    timeMedian(15, () => text, run);
    return { name, ms: timeMedian(15, () => text, run) };
  });
  return times.reduce((worst, time) => (time.ms > worst.ms ? time : worst));
}

async function measureGrowth(posts: TextSource) {
  const open = (size: PackSize) => writePack(inventPack(size));
  const largeBytes = open(LARGE);
  const [small, large] = [openPack(open(SMALL)), openPack(largeBytes)];
  const rounds: Rounds = {
    count: 20,
    warmUp: 8,
    texts: (round) => sprinkle(posts(100, POST_UNITS, round), round),
  };
  const grow = async (make: (name: string, pack: OpenPack) => Candidate, from: OpenPack, to: OpenPack) => {
    const [one, other] = (await measure([make("small", from), make("large", to)], rounds)) as [
      Timing,
      Timing,
    ];
    return ratioOf(other, one);
  };
  const terms = await grow(lexiconCandidate, small, large);
  const patterns = await grow(engineCandidate, small, large);
  const fewRules = openPack(open({ ...SMALL, idleRules: 100 }));
  const manyRules = openPack(open({ ...SMALL, idleRules: 20_000 }));
  const rules = await grow(engineCandidate, fewRules, manyRules);
  return { growth: { terms, patterns }, rules, largeBytes };
}

/**
 * How much more a character costs in a long draft. The long draft is the short one over and over: what grows is
 * its length, not the number of clauses that it touches.
 */
async function measureTextGrowth(model: Candidate, posts: TextSource): Promise<number> {
  const long = new Map<string, string>();
  const texts = (round: number): string[] => {
    const batch = posts(40, POST_UNITS, round);
    long.clear();
    for (const text of batch)
      long.set(text, `${text}\n`.repeat(Math.ceil(LONG_UNITS / POST_UNITS)).slice(0, LONG_UNITS));
    return batch;
  };
  const often = {
    name: "long",
    check: (text: string, index: number) => model.check(long.get(text) ?? "", index),
  };
  const [short, grown] = (await measure([model, often], { count: 20, warmUp: 6, texts })) as [Timing, Timing];
  return (ratioOf(grown, short) / LONG_UNITS) * POST_UNITS;
}

async function comparePeers(model: Candidate, posts: TextSource) {
  const peers = await loadPeers();
  const [ours, ...theirs] = (await measure([model, ...peers], roundsOf(posts, POST_UNITS, 8, 80))) as [
    Timing,
    ...Timing[],
  ];
  return theirs.map((timing, index) => ({
    name: peers[index]?.name ?? "",
    p50us: timing.p50,
    ratio: ratioOf(timing, ours),
  }));
}

/** Milliseconds to open bytes as they come from storage: a buffer that nothing has looked at yet. */
function timeOpening(bytes: Uint8Array<ArrayBuffer>): number {
  const make = (): ArrayBuffer => {
    const copy = bytes.slice().buffer;
    // What copying leaves behind would be collected at the cost of whoever comes next.
    collectGarbage();
    return copy;
  };
  return timeMedian(25, make, openPack);
}
