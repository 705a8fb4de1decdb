/** A decision counts only after the dialog has been on screen this long, in milliseconds. */
const ARMING_MS = 400;

/** How often an open dialog is looked at, in milliseconds. */
const SAMPLE_MS = 100;

/**
 * True when `button` inside the closed root is on screen now: rendered, opaque, and topmost where it
 * would be pressed, in a tab that is shown.
 */
function isReallyVisible(host: HTMLElement, button: HTMLElement): boolean {
  const document = host.ownerDocument;
  if (!host.isConnected || document.visibilityState !== "visible") return false;
  const look = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!host.checkVisibility(look) || !button.checkVisibility(look)) return false;
  const box = button.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (document.elementFromPoint(x, y) !== host) return false;
  return button.contains((button.getRootNode() as ShadowRoot).elementFromPoint(x, y));
}

/** Follows how long a button has been on screen without a break. */
export interface VisibilityWatch {
  /** True when it has been visible for 400 ms in a row and is visible now. */
  isArmed(): boolean;
  stop(): void;
}

/** Starts to follow `button`; a moment out of sight starts the count again. */
export function watchVisibility(host: HTMLElement, button: HTMLElement): VisibilityWatch {
  let since: number | null = null;
  const sample = () => {
    if (!isReallyVisible(host, button)) since = null;
    else since ??= performance.now();
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    isArmed() {
      sample();
      return since !== null && performance.now() - since >= ARMING_MS;
    },
    stop: () => clearInterval(timer),
  };
}
