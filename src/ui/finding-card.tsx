import { ClauseBlock, ClauseDetails, Part } from "./clause-block.tsx";
import type { ClauseGroup } from "./group-findings.ts";
import { SeverityLabel } from "./severity-label.tsx";
import { strings } from "./strings.ts";
import { Words } from "./words.tsx";

interface FindingCardProps {
  group: ClauseGroup;
  /** The way out that is shown at once; the other one waits under "Why". */
  wayOut: "advice" | "allowed";
}

/** One clause and the words in the draft that may touch it. */
export function FindingCard({ group, wayOut }: FindingCardProps) {
  const { clause, findings, severity } = group;
  const because = [...new Set(findings.flatMap((finding) => finding.because ?? []))];
  return (
    <article class="card" data-severity={severity}>
      <SeverityLabel severity={severity} />
      {findings.map((finding, index) => (
        <div class="finding" key={finding.id}>
          {finding.message === findings[index - 1]?.message ? null : (
            <h3 class="message">
              <Words text={finding.message} />
            </h3>
          )}
          <p class="excerpt">
            <span class="unseen">
              <Words text={`${strings.finding.words}: `} />
            </span>
            <q>
              <Words text={finding.excerpt} />
            </q>
          </p>
        </div>
      ))}
      <ClauseBlock clause={clause} />
      <Part title={strings.finding[wayOut]} text={clause[wayOut]} />
      <Part kind="part fix" title={strings.finding.fix} text={clause.fix} />
      <ClauseDetails clause={clause} leaveOut={wayOut} because={because} />
    </article>
  );
}
