import { render } from "preact";
import parts from "../ui/parts.css?inline";
import theme from "../ui/theme.css?inline";
import type { Panel, PanelActions, PanelView } from "../ui/types.ts";
import { createHost, keepHost } from "./host.ts";
import { isolateEvents } from "./isolate-events.ts";
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
  const measureTextarea = createTextMeasure(root);

  let view = NOTHING;
  let lift = 0;
  let returns = 0;
  const draw = () => {
    render(<PanelRoot view={view} actions={actions} host={host} lift={lift} returns={returns} />, surface);
  };
  const surface = document.createElement("div");
  root.append(surface);

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (view.dialog) {
      // The key that was held down on Post must not press a button of the dialog.
      if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
    } else if (event.key === "Escape" && view.cardsOpen) {
      event.preventDefault();
      actions.closeCards();
    }
  };
  // A site's own dialog or popover opens above the panel.
  const onToggle = (event: Event) => {
    const isOpening = (event as ToggleEvent).newState === "open";
    if (!isOpening || view.anchor === null || view.dialog || lift >= MOST_LIFTS) return;
    lift += 1;
    draw();
  };

  isolateEvents(document.defaultView ?? window, host, root, onKey, life.signal);
  document.addEventListener("toggle", onToggle, { capture: true, signal: life.signal });
  const onReturn = () => {
    returns += 1;
    lift += 1;
    draw();
  };
  keepHost(document, host, onReturn, () => actions.lost?.(), life.signal);
  draw();

  return {
    update(next) {
      view = next;
      draw();
    },
    destroy() {
      render(null, surface);
      life.abort();
    },
    measureTextarea,
  };
}
