import type { PageReport, SessionReport } from "../messaging/protocol.ts";

type Found = SessionReport["findings"][number];

/** Column at which printed text is wrapped. */
const WIDTH = 80;
const INDENT = "      ";

/** The session in which something was found, if there is one. */
export function pickSession(report: PageReport | null): SessionReport | null {
  return report?.sessions.find((session) => session.findings.length > 0) ?? null;
}

/** The findings of one draft as a person would like to read them, in the order of the text. */
export function describeFindings(session: SessionReport): string {
  const sorted = [...session.findings].sort((a, b) => a.start - b.start);
  const count = sorted.length === 1 ? "1 place deserves" : `${sorted.length} places deserve`;
  return `${[`${count} a second look:`, ...sorted.map((finding) => describe(finding, session))].join("\n\n")}\n`;
}

function describe(finding: Found, session: SessionReport): string {
  const card = session.clauses.find((clause) => clause.id === finding.clause);
  const title = card ? `${card.id} ${card.title}` : finding.clause;
  const lines = [`  ${finding.severity.toUpperCase().padEnd(8)}“${finding.excerpt}”`, `${INDENT}${title}`];
  if (card) lines.push(wrapText(firstSentence(card.policy), INDENT));
  return lines.join("\n");
}

function firstSentence(policy: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(policy.trim())?.[0] ?? policy.trim();
}

/** Breaks a text into lines of at most 80 columns, each starting with `indent`. */
export function wrapText(text: string, indent: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (indent.length + line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join("\n");
}
