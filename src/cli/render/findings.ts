import type { CheckContext, ClauseCard, Finding, Severity } from "../../engine/types.ts";
import { countOf } from "./problems.ts";
import { type Style, showSafely, wrapText } from "./style.ts";

const INDENT = "  ";

function paintSeverity(severity: Severity, style: Style): string {
  const word = severity.toUpperCase();
  if (severity === "note") return style.blue(word);
  return style.bold(severity === "caution" ? style.yellow(word) : style.red(word));
}

function renderField(name: string, text: string, width: number, style: Style): string {
  const indent = " ".repeat(INDENT.length + name.length + 2);
  const wrapped = wrapText(showSafely(text), width, indent);
  return `${INDENT}${style.dim(`${name}:`)} ${wrapped.slice(indent.length)}\n`;
}

/** A finding and, where asked for, which matcher matched what. */
type ShownFinding = Omit<Finding, "because"> & { explain?: string };

function renderFinding(
  finding: ShownFinding,
  card: ClauseCard,
  text: string,
  width: number,
  style: Style,
): string {
  const words = showSafely(text.slice(finding.start, finding.end).replace(/\s+/g, " "));
  return [
    `${paintSeverity(finding.severity, style)}  ${style.bold(`"${words}"`)}  ${card.id} ${showSafely(card.title)}\n`,
    `${wrapText(showSafely(finding.message), width, INDENT)}\n`,
    finding.explain === undefined ? "" : renderField("Matched", finding.explain, width, style),
    renderField("Policy", card.policy, width, style),
    renderField("Allowed", card.allowed, width, style),
    card.fix === undefined ? "" : renderField("Instead", card.fix, width, style),
  ].join("");
}

/** What a person reads after a check: a block per finding, then one line that sums up. */
export function renderFindings(
  text: string,
  findings: readonly ShownFinding[],
  cards: ReadonlyMap<string, ClauseCard>,
  context: CheckContext,
  packName: string,
  width: number,
  style: Style,
): string {
  const blocks = findings.flatMap((finding) => {
    const card = cards.get(finding.clause);
    return card ? [renderFinding(finding, card, text, width, style)] : [];
  });
  const where = `${context.accountKind} account, ${context.surface}, ${packName}`;
  const total =
    findings.length === 0
      ? style.green("Nothing found")
      : `${countOf(findings.length, "place")} may touch a guideline`;
  return [...blocks, `${total} (${where}).\n`].join("\n");
}
