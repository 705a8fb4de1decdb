import type { ClauseCard } from "../engine/types.ts";
import { strings } from "./strings.ts";
import { Words } from "./words.tsx";

/** The department's own words: clause number, title and policy. */
export function ClauseBlock({ clause }: { clause: ClauseCard }) {
  return (
    <div class="clause">
      <p class="clause-name">
        <span class="clause-id">
          <Words text={clause.id} />
        </span>
        <Words text={` ${clause.title}`} />
      </p>
      <blockquote class="clause-policy">
        <Words text={clause.policy} />
      </blockquote>
    </div>
  );
}

interface ClauseDetailsProps {
  clause: ClauseCard;
  leaveOut: "advice" | "allowed";
  /** What matched, a line for each finding. */
  because: readonly string[];
}

/** The rest of a clause, for whoever wants to know more. */
export function ClauseDetails({ clause, leaveOut, because }: ClauseDetailsProps) {
  const other = leaveOut === "advice" ? "allowed" : "advice";
  return (
    <details class="more">
      <summary>
        <Words text={strings.finding.more} />
      </summary>
      {because.map((line, index) => (
        <Part key={line} title={index === 0 ? strings.finding.because : ""} text={line} />
      ))}
      <Part title={strings.finding.reason} text={clause.reason} />
      <Part title={strings.finding.consequence} text={clause.consequence} />
      <Part title={strings.finding[other]} text={clause[other]} />
      {clause.learn?.startsWith("https://") ? (
        <p class="part">
          <a class="link" href={clause.learn} target="_blank" rel="noopener noreferrer">
            <Words text={strings.finding.learn} />
            <span class="unseen">
              <Words text={` ${strings.finding.newTab}`} />
            </span>
          </a>
        </p>
      ) : null}
    </details>
  );
}

/** A titled paragraph; nothing when the pack leaves it empty. */
export function Part({
  kind = "part",
  title,
  text,
}: {
  kind?: string;
  title: string;
  text: string | undefined;
}) {
  if (!text) return null;
  return (
    <div class={kind}>
      {title ? (
        <p class="part-title">
          <Words text={title} />
        </p>
      ) : null}
      <p>
        <Words text={text} />
      </p>
    </div>
  );
}
