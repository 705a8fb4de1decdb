import { render } from "preact";
import parts from "../ui/parts.css?inline";
import theme from "../ui/theme.css?inline";
import type { Panel, PanelActions, PanelView } from "../ui/types.ts";
import { keepWordsOutOfReach } from "../ui/words.tsx";
import { guardEvents, guardPanel } from "./guard-events.ts";
import { createHost, keepHost } from "./host.ts";
import { createTextMeasure } from "./measure-textarea.ts";
import css from "./panel.css?inline";
import { PanelRoot } from "./panel-root.tsx";

const NOTHING: PanelView = {
  anchor: null,
  chip: { kind: "hidden" },
  cardsOpen: false,
  findings: [],
  marks: [],
  accountKind: "personal",
  dialog: null,
  notice: null,
};

/** A page that opens overlays without end would make the panel climb without end. */
const MOST_LIFTS = 100;

/**
 * Adds the panel to the page: one element with a closed shadow root in the top layer.
 * It draws what `update` is given and calls `actions` for real presses on a visible panel only.
 */
export function mountPanel(document: Document, actions: PanelActions): Panel {
  const life = new AbortController();
  const { host, root } = createHost(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + parts + css);
  root.adoptedStyleSheets = [sheet];
  keepWordsOutOfReach();
  const measureTextarea = createTextMeasure(root);

  let view = NOTHING;
  let lift = 0;
  const draw = () => {
    render(<PanelRoot view={view} actions={actions} host={host} lift={lift} />, surface);
  };
  const climb = () => {
    lift += 1;
    draw();
  };
  const surface = document.createElement("div");
  root.append(surface);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && view.cardsOpen && !view.dialog) {
      event.preventDefault();
      actions.closeCards();
    }
  };
  // A site's own dialog or popover opens above the panel, where it could hide what is being decided.
  const onToggle = (event: Event) => {
    const isOpening = event.target instanceof Element && event.target.matches(":popover-open, :modal");
    const isNeeded = view.dialog !== null || view.anchor !== null;
    if (isOpening && isNeeded && lift < MOST_LIFTS) climb();
  };

  guardEvents(document.defaultView ?? window);
  guardPanel({ host, root, onKey });
  document.addEventListener("toggle", onToggle, { capture: true, signal: life.signal });
  keepHost(document, host, climb, () => actions.lost?.(), life.signal);
  draw();

  return {
    update(next) {
      view = next;
      draw();
    },
    destroy() {
      render(null, surface);
      life.abort();
      guardPanel(null);
    },
    measureTextarea,
  };
}
