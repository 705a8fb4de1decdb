/** Tells a later content script which elements an earlier one has left behind. */
const MARK = "data-second-look";

/** Finds the panel's element. It is a plain one: a page could define a custom element first and so own it. */
export const HOST_SELECTOR = `:root > [${MARK}]`;

/** After so many removals by the page the panel gives up rather than fight it. */
const MOST_RETURNS = 20;

const PROTECTION: Record<string, string> = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  "z-index": "2147483647",
  "pointer-events": "none",
};

/** Puts back every property that keeps page styles off the host, and drops attributes the page added. */
function protect(host: HTMLElement) {
  for (const { name } of [...host.attributes]) host.removeAttribute(name);
  host.setAttribute(MARK, "");
  for (const [name, value] of Object.entries(PROTECTION)) host.style.setProperty(name, value, "important");
}

/** Creates the host with a closed root, so that the page can see neither words nor findings. */
export function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement("div");
  protect(host);
  return { host, root: host.attachShadow({ mode: "closed" }) };
}

/**
 * Keeps the host at the end of the document and its protection in place.
 * @param onReturn called after the page removed it and it was put back.
 * @param onLost called once when the page has removed or changed it 20 times; the host is left as it is then.
 */
export function keepHost(
  document: Document,
  host: HTMLElement,
  onReturn: () => void,
  onLost: () => void,
  signal: AbortSignal,
) {
  let returns = 0;
  const observer = new MutationObserver(() => {
    const isHome = host.isConnected && host.parentNode === document.documentElement;
    if (isHome && isUntouched(host)) return;
    returns += 1;
    if (returns > MOST_RETURNS || !document.documentElement) {
      observer.disconnect();
      onLost();
      return;
    }
    protect(host);
    if (!isHome) {
      document.documentElement.append(host);
      onReturn();
    }
    watch();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  };
  document.documentElement.append(host);
  watch();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
}

function isUntouched(host: HTMLElement): boolean {
  return (
    host.attributes.length === 2 &&
    host.hasAttribute(MARK) &&
    Object.keys(PROTECTION).every(
      (name) => name === "all" || host.style.getPropertyPriority(name) === "important",
    )
  );
}
