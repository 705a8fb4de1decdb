/** @jsxImportSource react */

/** Says what the page is and what to look at. */
export function PracticeNotice() {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">A place to try Second Look</h2>
      <p>
        This page runs on your computer only. Nobody else can see it, and nothing you post here goes anywhere.
        Write what you like.
      </p>
      <ol className="look-for">
        <li>
          <strong>The chip.</strong> Click into any box and type. A small label beside the box says whether
          the draft was checked and how many places deserve a second look.
        </li>
        <li>
          <strong>The marks.</strong> Those words get an underline.
        </li>
        <li>
          <strong>The card.</strong> Click the chip to read the department’s rule, the reason for it, and a
          better way to say it.
        </li>
        <li>
          <strong>The dialog.</strong> Press Post with something serious in the draft: it stops once and asks.
          You decide.
        </li>
      </ol>
      <p className="quiet">No chip? Then Second Look is not running in this browser.</p>
    </section>
  );
}
