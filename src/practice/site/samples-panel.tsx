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
        Type one yourself or let the page do it. Then switch the account and try it again.
      </p>
      <ul className="sample-list">
        {SAMPLES.map((sample, index) => (
          <li key={sample.title}>
            <details name="sample" open={index === 0}>
              <summary>
                <h3>{sample.title}</h3> <span className="tag">{BOX_LABELS[sample.box]}</span>
              </summary>
              <div className="sample">
                <blockquote>{sample.text}</blockquote>
                <p className="quiet">
                  {sample.clause && <strong>{sample.clause}. </strong>}
                  {sample.expect}
                </p>
                <button
                  type="button"
                  className="plain"
                  aria-label={`Type it for me: ${sample.title}`}
                  onClick={() => onType(sample.box, sample.text)}
                >
                  Type it for me
                </button>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
