/** @jsxImportSource react */
import type { BoxName } from "./published.ts";
import { SAMPLES } from "./samples.ts";

const BOX_LABELS: Record<BoxName, string> = { post: "Post", reply: "Reply", message: "Message" };

/** Drafts to try, each with what should happen. */
export function SamplesPanel({ onType }: { onType(box: BoxName, text: string): void }) {
  return (
    <section className="card samples" aria-labelledby="samples-title">
      <h2 id="samples-title" className="panel-title">
        Try this
      </h2>
      <p className="quiet">
        Type one of these yourself, or let the page do it. Then switch the account at the top and try again:
        rules differ for the department’s account.
      </p>
      <ul className="sample-list">
        {SAMPLES.map((sample) => (
          <li key={sample.title}>
            <h3>
              {sample.title} <span className="tag">{BOX_LABELS[sample.box]}</span>
            </h3>
            <blockquote>{sample.text}</blockquote>
            <p className="quiet">{sample.expect}</p>
            <button
              type="button"
              className="plain"
              aria-label={`Type it for me: ${sample.title}`}
              onClick={() => onType(sample.box, sample.text)}
            >
              Type it for me
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
