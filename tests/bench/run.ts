/**
 * What a check costs, how it grows with pack and text, and how it compares with what else could be used,
 * all in one run on the same texts:
 *
 *   npm run bench            for people
 *   npm run -s bench -- --json   one JSON object
 *
 * Times are microseconds a text unless they say otherwise; p50 is the median, p99 what 99 of 100 stay under.
 */
import { parseArgs } from "node:util";
import { type Figures, type MoreFigures, takeFigures } from "./figures.ts";

/** What a figure is held to: at most, or for ratios to peers at least. */
const BARS = {
  p50us: 40,
  p99us: 200,
  longUs: 1_500,
  worstMs: 5,
  terms: 1.5,
  patterns: 2.5,
  rules: 1.3,
  text: 1.5,
  loadMs: 1,
  compileMs: 4_000,
  middleBytes: 4_000_000,
  modelBytes: 1_200_000,
  hugeRatio: 1.5,
  peers: {
    "harper.js": 20,
    alex: 30,
    obscenity: 2,
    "bad-words": 5,
    "@openredaction/openredaction": 10,
    "write-good": 3,
  },
} as const;

function printLine(what: string, value: number, unit: string, isMet: boolean, bar: string): void {
  const figure = `${value.toFixed(value < 10 ? 2 : value < 1_000 ? 1 : 0)} ${unit}`.padStart(16);
  console.log(`${what.padEnd(52)}${figure}   ${isMet ? "ok  " : "MISS"} ${bar}`);
}

function print(figures: Figures, more: MoreFigures): void {
  const most = (what: string, value: number, unit: string, bar: number): void =>
    printLine(what, value, unit, value <= bar, `at most ${bar}`);
  console.log(`${figures.machine}\n`);
  most("280 characters, model pack, median", figures.check280.p50us, "us", BARS.p50us);
  most("280 characters, model pack, 99th percentile", figures.check280.p99us, "us", BARS.p99us);
  most("10,000 characters, model pack, median", figures.check10k.p50us, "us", BARS.longUs);
  most(`10,000 hostile characters (${more.worstText})`, figures.worst10k.ms, "ms", BARS.worstMs);
  most("100 -> 100,000 terms, lexicon stage", figures.growth.terms, "x", BARS.terms);
  most("the same, 20 -> 500 patterns, 20 -> 2,000 hardened", figures.growth.patterns, "x", BARS.patterns);
  most("100 -> 20,000 rules, same hits", more.rules, "x", BARS.rules);
  most("280 -> 10,000 characters, per character", figures.growth.text, "x", BARS.text);
  most("open the model pack", figures.load.modelMs, "ms", BARS.loadMs);
  most("open 100,000 terms", figures.load.terms100kMs, "ms", BARS.loadMs);
  most("write 2,000 rules and 50,000 terms", more.compileMs, "ms", BARS.compileMs);
  most("size of 2,000 rules and 50,000 terms", more.middleBytes, "bytes", BARS.middleBytes);
  most("size of the model pack", more.modelBytes, "bytes", BARS.modelBytes);
  most("10,000 -> 100,000 characters, per character", more.hugeRatio, "x", BARS.hugeRatio);
  console.log(`100,000 characters: ${more.hugeMs.toFixed(1)} ms`);
  console.log(`size of 100,000 terms: ${figures.load.terms100kBytes} bytes`);
  console.log(`times the floor (fold and walk once): ${figures.floorRatio.toFixed(1)}\n`);
  for (const { name, p50us } of more.peers) {
    const ratio = figures.ratio[name as keyof Figures["ratio"]];
    const bar = BARS.peers[name as keyof Figures["ratio"]];
    printLine(`${name}, median ${p50us.toFixed(0)} us`, ratio, "x ours", ratio >= bar, `at least ${bar}`);
  }
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const { figures, more } = await takeFigures();
if (values.json) console.log(JSON.stringify(figures));
else print(figures, more);
