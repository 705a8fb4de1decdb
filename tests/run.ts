import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserKind, ensureBrowser } from "../src/practice/browsers.ts";

/** One step of `npm test`; its output is shown only when it fails. */
interface Step {
  name: string;
  command: string;
  /** Vitest steps write their counts here. */
  report?: string;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

const folder = mkdtempSync(join(tmpdir(), "second-look-test-"));

function vitest(project: string): Step {
  const report = join(folder, `${project}.json`);
  const command = `npx vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${report}`;
  return { name: `tests: ${project}`, command, report };
}

const steps: Step[] = [
  { name: "types", command: "npm run -s types" },
  { name: "lint and unused code", command: "npm run -s lint" },
  vitest("unit"),
  vitest("browser"),
  vitest("e2e"),
];

function run(step: Step): { isOk: boolean; passed: number; failed: number; skipped: number } {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(step.command, {
    shell: true,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const isOk = status === 0;
  console.log(`${isOk ? "ok    " : "FAILED"} ${step.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (!isOk) console.log(`${stdout}\n${stderr}`.trim().slice(-12_000));
  if (step.report === undefined) return { isOk, passed: 0, failed: isOk ? 0 : 1, skipped: 0 };
  return { isOk, ...readCounts(step.report) };
}

function readCounts(report: string) {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Both browsers are needed: a missing one ends the run with words that say what to install. */
function requireBrowser(kind: BrowserKind): string {
  try {
    const { name, path } = ensureBrowser(kind);
    return `${name}: ${path}`;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

console.log(requireBrowser("chromium"));
console.log(requireBrowser("firefox"));

const results = steps.map(run);
rmSync(folder, { recursive: true, force: true });
const total = (key: "passed" | "failed" | "skipped") => results.reduce((sum, result) => sum + result[key], 0);
const skipped = total("skipped");
console.log(
  `${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exit(results.every(({ isOk }) => isOk) && skipped === 0 ? 0 : 1);
