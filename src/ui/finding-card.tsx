import { ClauseBlock, ClauseDetails, Part } from "./clause-block.tsx";
import type { ClauseGroup } from "./group-findings.ts";
import { SeverityLabel } from "./severity-label.tsx";
import { strings } from "./strings.ts";

interface FindingCardProps {
  group: ClauseGroup;
  /** The way out that is shown at once; the other one waits under "Why". */
  wayOut: "advice" | "allowed";
}

/** One clause and the words in the draft that may touch it. */
export function FindingCard({ group, wayOut }: FindingCardProps) {
  const { clause, findings, severity } = group;
  return (
    <article class="card" data-severity={severity}>
      <SeverityLabel severity={severity} />
      {findings.map((finding, index) => (
        <div class="finding" key={finding.id}>
          {finding.message === findings[index - 1]?.message ? null : (
            <h3 class="message">{finding.message}</h3>
          )}
          <p class="words">
            <span class="unseen">{strings.finding.words}: </span>
            <q>{finding.excerpt}</q>
          </p>
        </div>
      ))}
      <ClauseBlock clause={clause} />
      <Part title={strings.finding[wayOut]} text={clause[wayOut]} />
      {clause.fix ? (
        <div class="part fix">
          <p class="part-title">{strings.finding.fix}</p>
          <p>{clause.fix}</p>
        </div>
      ) : null}
      <ClauseDetails clause={clause} leaveOut={wayOut} />
    </article>
  );
}
