/** @jsxImportSource react */

/** Says what the page is and what to look at. */
export function PracticeNotice() {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">A place to try Second Look</h2>
      <p>
        This page runs on your computer only. Nobody else can see it, and nothing you post here goes anywhere.
        Write what you like, and look for four things:
      </p>
      <ol className="look-for">
        <li>
          <strong>The chip</strong> beside the box: was the draft checked, and what turned up?
        </li>
        <li>
          <strong>The marks</strong> under the words that deserve a second look.
        </li>
        <li>
          <strong>The card</strong> behind the chip: the department’s rule, the reason, a better way to say
          it.
        </li>
        <li>
          <strong>The dialog</strong> when you press Post: it stops once and asks. You decide.
        </li>
      </ol>
      <p className="quiet">No chip? Then Second Look is not running in this browser.</p>
    </section>
  );
}
