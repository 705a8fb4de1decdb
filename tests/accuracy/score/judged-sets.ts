import { evaluate } from "../../../src/engine/evaluate.ts";
import type { OpenPack } from "../../../src/engine/open.ts";
import type { CheckContext } from "../../../src/engine/types.ts";
import type { JudgedSet } from "../read/text-sets.ts";
import { isAbuseClause } from "./silence.ts";
import type { AbuseChecker } from "./word-lists.ts";

/** How a checker judged texts of two classes. */
export interface JudgedCounts {
  positives: number;
  /** Positives that it flagged. */
  flagged: number;
  negatives: number;
  /** Negatives that it flagged. */
  falseAlarms: number;
}

/** How one checker judged the texts of one set. */
export interface JudgedScore extends JudgedCounts {
  set: string;
  form: JudgedSet["form"];
  checker: string;
}

const WHOLE_PACK = "Second Look, any";

/** Most clauses apply to a public post of an official account. */
const CONTEXT: CheckContext = { accountKind: "official", surface: "post", site: "generic" };

/** The pack as a judge of abuse: by its dignity clauses alone, and by whatever it finds. */
export function packCheckers(pack: OpenPack): AbuseChecker[] {
  const find = (text: string) => evaluate(pack, text, CONTEXT);
  return [
    { name: "Second Look, dignity", flags: (text) => find(text).some(({ clause }) => isAbuseClause(clause)) },
    { name: WHOLE_PACK, flags: (text) => find(text).length > 0 },
  ];
}

/** Every checker on every text of the set, in one pass. What the whole pack gets wrong is reported. */
export function scoreJudged(
  { name, form, texts }: JudgedSet,
  checkers: readonly AbuseChecker[],
  report: (line: string) => void,
): JudgedScore[] {
  const scores = checkers.map(
    ({ name: checker }): JudgedScore => ({
      set: name,
      form,
      checker,
      positives: 0,
      flagged: 0,
      negatives: 0,
      falseAlarms: 0,
    }),
  );
  for (const { text, isPositive } of texts) {
    checkers.forEach(({ flags }, index) => {
      const score = scores[index] as JudgedScore;
      const isFlagged = flags(text);
      if (isPositive) score.positives++;
      else score.negatives++;
      if (score.checker === WHOLE_PACK && isFlagged !== isPositive) {
        report(`${isPositive ? "missed" : "false alarm"} ${form} (${name}) ${text.replaceAll("\n", " / ")}`);
      }
      if (!isFlagged) return;
      if (isPositive) score.flagged++;
      else score.falseAlarms++;
    });
  }
  return scores;
}

/** Mean of the shares of positives flagged and negatives left alone; `null` unless there are both. */
export function balancedAccuracy({
  positives,
  flagged,
  negatives,
  falseAlarms,
}: JudgedCounts): number | null {
  if (positives === 0 || negatives === 0) return null;
  return (flagged / positives + 1 - falseAlarms / negatives) / 2;
}

/** A checker's counts over all sets of abuse; irony is another matter. */
export function sumOf(scores: readonly JudgedScore[], checker: string): JudgedCounts {
  const total: JudgedCounts = { positives: 0, flagged: 0, negatives: 0, falseAlarms: 0 };
  for (const score of abuseScores(scores, checker)) {
    for (const key of Object.keys(total) as (keyof JudgedCounts)[]) total[key] += score[key];
  }
  return total;
}

/** A checker's mean balanced accuracy over the sets of abuse that have both classes: each set weighs the same. */
export function meanBalancedAccuracy(scores: readonly JudgedScore[], checker: string): number | null {
  const values = abuseScores(scores, checker)
    .map(balancedAccuracy)
    .filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function abuseScores(scores: readonly JudgedScore[], checker: string): JudgedScore[] {
  return scores.filter((score) => score.form === "abuse" && score.checker === checker);
}
