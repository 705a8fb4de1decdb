import { mountPanel } from "../panel/mount.tsx";
import { visibleBox } from "./marks.ts";

/** How long a fresh content script has to take over after a reload of the extension, in milliseconds. */
const TAKEOVER_MS = 1_500;

/** How often the chip of a cut-off script follows its composer, in milliseconds. */
const FOLLOW_MS = 250;

/**
 * A fresh script cannot reach the one it replaces: after a reload the browser gives it a world of its
 * own. This event is the only word between them. It carries nothing, and only a script that is already
 * cut off listens, so a page that sends it can silence no check.
 */
const TAKEOVER_EVENT = "second-look-takeover";

/** Tells cut-off scripts on this page that a fresh one has taken over. */
export function announceTakeover(document: Document): void {
  document.dispatchEvent(new CustomEvent(TAKEOVER_EVENT));
}

/**
 * After this script was cut off: unless a fresh one takes over soon, says beside the composer that its
 * draft is not checked any more and that reloading the page helps. Nothing to say without a composer.
 */
export function warnUnlessReplaced(window: Window, composer: Element | null): void {
  if (composer === null) return;
  const { document } = window;
  const replaced = new AbortController();
  document.addEventListener(TAKEOVER_EVENT, () => replaced.abort(), { once: true, signal: replaced.signal });
  setTimeout(() => {
    if (!replaced.signal.aborted) showReloadChip(window, composer, replaced.signal);
  }, TAKEOVER_MS);
}

function showReloadChip(window: Window, composer: Element, replaced: AbortSignal): void {
  let areCardsOpen = false;
  const setCards = (areOpen: boolean) => {
    areCardsOpen = areOpen;
    draw();
  };
  const panel = mountPanel(window.document, {
    toggleCards: () => setCards(!areCardsOpen),
    closeCards: () => setCards(false),
    edit() {},
    postAnyway() {},
  });
  const draw = () =>
    panel.update({
      anchor: composer.isConnected ? visibleBox(composer, window) : null,
      chip: { kind: "not-checked", reason: "reload-page" },
      cardsOpen: areCardsOpen,
      findings: [],
      marks: [],
      accountKind: "personal",
      dialog: null,
      notice: null,
    });
  draw();
  const following = setInterval(draw, FOLLOW_MS);
  replaced.addEventListener("abort", () => {
    clearInterval(following);
    panel.destroy();
  });
}
