/** Every hand-made page, by `site/case.html`. */
export const pages: Record<string, string> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("./fixtures/*/*.html", { query: "?raw", import: "default", eager: true }),
  ).map(([path, html]) => [path.replace("./fixtures/", ""), html]),
);

/** Shows a page in a frame of its own, with layout, and takes it away after `use`. */
export async function withPage<T>(html: string, use: (page: Document) => T | Promise<T>): Promise<T> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 1000px; height: 800px";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    if (frame.contentDocument === null) throw new Error("The page did not load.");
    return await use(frame.contentDocument);
  } finally {
    frame.remove();
  }
}

/** The path an event takes from `target`, as a window listener sees it; the event itself does nothing. */
export function pathFrom(target: Element, type: "click" | "focusin"): EventTarget[] {
  const view = target.ownerDocument.defaultView;
  if (view === null) throw new Error("The page has no window.");
  let path: EventTarget[] = [];
  const keep = (event: Event) => {
    path = event.composedPath();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener(type, keep, { capture: true, once: true });
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  return path;
}
