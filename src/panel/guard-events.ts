import { vouchFor } from "../ui/trust.ts";

/** What the guard has to know of the panel on the page. */
export interface GuardedPanel {
  host: HTMLElement;
  root: ShadowRoot;
  /** Gets each key that a person presses inside the panel; nobody else does. */
  onKey(event: KeyboardEvent): void;
}

/** Firefox tells pages the node inside a closed root that an event is about. */
interface TellingEvent extends Event {
  originalTarget?: EventTarget | null;
  explicitOriginalTarget?: EventTarget | null;
}

const TYPES =
  "click,dblclick,auxclick,contextmenu,mousedown,mouseup,pointerdown,pointerup,pointercancel,touchstart,touchmove,touchend,touchcancel,wheel,keydown,keypress,keyup,focus,blur,focusin,focusout,copy,cut,paste,selectstart,dragstart,dragend";

/** Where inner nodes are not told these say nothing, and most come with every move of the mouse. */
const TELLING_TYPES =
  "pointermove,pointerrawupdate,pointerover,pointerout,pointerenter,pointerleave,gotpointercapture,lostpointercapture,mousemove,mouseover,mouseout,mouseenter,mouseleave,drag,dragenter,dragover,dragleave,drop,DOMActivate,DOMMouseScroll,MozMousePixelScroll";

let panel: GuardedPanel | null = null;
let isGuarding = false;
let isFreshKey = false;
let pressed: Element | null = null;

/** Says which panel is on the page now; there is one at most. */
export function guardPanel(next: GuardedPanel | null): void {
  panel = next;
}

/**
 * Keeps pages from hearing of what happens inside the panel. Has to be called before any script of the
 * page runs, since listeners hear events in the order in which they came; a second call does nothing.
 * Costs a page without a panel one comparison per event.
 */
export function guardEvents(window: Window): void {
  if (isGuarding) return;
  isGuarding = true;
  const types = "originalTarget" in Event.prototype ? `${TYPES},${TELLING_TYPES}` : TYPES;
  for (const type of types.split(",")) {
    const passive = type !== "mousedown" && !type.startsWith("key");
    window.addEventListener(type, guard, { capture: true, passive });
  }
}

function guard(event: TellingEvent): void {
  if (panel === null) return;
  const { host, root, onKey } = panel;
  const isInside = event.target === host;
  if (event.type === "keydown") isFreshKey = isInside && !(event as KeyboardEvent).repeat;
  if (isInside) {
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type.startsWith("key")) handleKey(event as KeyboardEvent, onKey);
    else if (event.type === "mousedown" || event.type === "click") handlePress(event as MouseEvent, root);
  } else if ((event.explicitOriginalTarget as Node | null | undefined)?.getRootNode?.() === root) {
    event.stopImmediatePropagation();
    const Kind = event.constructor as typeof Event;
    dispatchLater(event.target, new Kind(event.type, event));
  }
}

function handleKey(event: KeyboardEvent, onKey: GuardedPanel["onKey"]): void {
  // The Enter that was pressed or is still held on Post must not press a button of the dialog.
  if (event.key === "Enter" && !isFreshKey) event.preventDefault();
  if (event.type === "keydown") onKey(event);
}

/** Passes a press on to the button; all else in the panel is done by the browser itself. */
function handlePress(event: MouseEvent, root: ShadowRoot): void {
  const { type, detail, clientX, clientY } = event;
  // Clicks by key and by assistive technology have no place and no count.
  const inner = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
  const button = inner?.closest("button") ?? null;
  if (type === "mousedown") {
    pressed = button;
    // A press outside the dialog leaves the caret in the draft.
    if (button && !button.closest("dialog")) event.preventDefault();
  } else if (button && (detail === 0 || button === pressed)) {
    const press = new MouseEvent("click", { detail });
    vouchFor(press);
    dispatchLater(button, press);
  }
}

/** Waits until the browser is done with its own event: until then, whatever happens tells the inner node. */
function dispatchLater(target: EventTarget | null, event: Event): void {
  setTimeout(() => target?.dispatchEvent(event));
}
