/** Kept from bubbling out of the panel: pages close things on outside clicks and lock scrolling outside. */
const POINTER_EVENTS = [
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchmove",
  "touchend",
  "wheel",
  "selectstart",
  "copy",
];

/** Stopped before the page's document listeners: shortcuts, "close on Escape" and focus traps. */
const WINDOW_EVENTS = ["keydown", "keypress", "keyup", "focusin", "focusout"];

/**
 * Keeps what happens inside the panel from setting off the page's own listeners.
 * @param onKey gets each key press inside the panel; the event goes no further.
 */
export function isolateEvents(
  window: Window,
  host: HTMLElement,
  root: ShadowRoot,
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
) {
  for (const type of POINTER_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  let isFreshPress = false;
  const onWindowEvent = (event: Event) => {
    const isInside = event.target === host;
    if (event instanceof KeyboardEvent) {
      if (event.type === "keydown") isFreshPress = isInside && !event.repeat;
      // The Enter that was pressed or is still held on Post must not press a button of the dialog.
      if (isInside && event.key === "Enter" && !isFreshPress) event.preventDefault();
    }
    if (!isInside) return;
    event.stopImmediatePropagation();
    if (event.type === "keydown") onKey(event as KeyboardEvent);
  };
  for (const type of WINDOW_EVENTS) {
    window.addEventListener(type, onWindowEvent, { signal, capture: true });
  }
}
