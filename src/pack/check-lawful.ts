import type { Report } from "./check-matcher.ts";
import type { ClauseSource } from "./schema.ts";

interface VagueBan {
  shape: RegExp;
  severity: "error" | "warning";
  why: string;
}

/**
 * Shapes of policy text that courts struck down or let be challenged as overbroad, for officers' own accounts:
 * Liverman v. City of Petersburg, 844 F.3d 400 (4th Cir. 2016), and Hernandez v. City of Phoenix, 43 F.4th 966
 * (9th Cir. 2022).
 */
const VAGUE_BANS: readonly VagueBan[] = [
  {
    shape:
      /\b(?:negative|unfavou?rable|critical|disparaging) (?:comment|remark|statement|opinion|post|view|speech)/i,
    severity: "error",
    why: "a ban on negative comments was held overbroad (Liverman v. Petersburg, 2016)",
  },
  {
    shape:
      /\bdiscredit(?:s|ed|ing)?\b.{0,60}\b(?:department|agency|bureau|force|office|service|city|county|profession)\b/is,
    severity: "error",
    why: "bans on discrediting the department were held overbroad (Liverman v. Petersburg, 2016)",
  },
  {
    shape: /\bundermin\w* (?:the )?(?:public(?:'s)? )?(?:confidence|trust)\b/i,
    severity: "error",
    why: "it names no harm to operations (Liverman v. Petersburg, 2016)",
  },
  {
    shape:
      /\bembarrass\w*\b.{0,60}\b(?:department|agency|bureau|force|office|service|city|county|profession)\b/is,
    severity: "warning",
    why: "clauses on embarrassment may be challenged as overbroad (Hernandez v. Phoenix, 2022)",
  },
  {
    shape: /\bany information (?:gained|learned|obtained|acquired)\b/i,
    severity: "warning",
    why: "clauses on any information gained on duty may be challenged as overbroad (Hernandez v. Phoenix, 2022)",
  },
];

/** Refuses policy words that would turn an officer's own opinion into a breach. Only personal accounts are concerned. */
export function checkLawful(clause: ClauseSource, report: Report): void {
  if (clause.kind === "guard" || clause.severity?.personal === undefined) return;
  for (const key of ["title", "policy"] as const) {
    for (const { shape, severity, why } of VAGUE_BANS) {
      const found = shape.exec(clause[key]);
      if (!found) continue;
      report({
        path: [key],
        offset: found.index,
        severity,
        message: `"${found[0].slice(0, 60)}" can't be asked on a personal account: ${why}.`,
        fix: "Name the concrete harm instead (a person, an open case, an operation), or remove severity.personal.",
      });
    }
  }
}
