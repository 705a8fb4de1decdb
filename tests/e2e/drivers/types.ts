/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type BrowserName = "chromium" | "firefox";

/** One request that left a page or reached the network. */
export interface SeenRequest {
  /** `page`: answered or refused in the browser. `network`: arrived at the proxy, which refuses everything. */
  from: "page" | "network";
  /** Full address; for TLS that was never opened only `https://host:port`. */
  url: string;
}

/** A function of the page's `window`, sent to the browser as source: it must not refer to anything outside. */
export type PageFunction<A, T> = (argument: A) => T | Promise<T>;

/** The same, for the panel's closed shadow root. */
export type RootFunction<A, T> = (root: ShadowRoot, argument: A) => T;

/**
 * What differs between browsers. One tab is the page under test; `open` replaces it. Arguments and
 * results travel as JSON.
 */
export interface BrowserSession {
  readonly browser: BrowserName;
  /** Opens a fresh tab at `url`; every document of that origin is answered with `html`, all else is refused. */
  open(url: string, html: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<A, T>(fn: PageFunction<A, T>, argument: A): Promise<T>;
  /** Runs on the page's DOM in a world that the page cannot influence. */
  look<A, T>(fn: PageFunction<A, T>, argument: A): Promise<T>;
  /** Runs on the panel's closed root, in that same world; `null` when the page has no panel. */
  lookIntoPanel<A, T>(fn: RootFunction<A, T>, argument: A): Promise<T | null>;
  /** Real key events, one press per character; a line feed presses Enter. */
  type(text: string): Promise<void>;
  /** A chord such as `Control+Enter`, or a single key. */
  press(chord: string): Promise<void>;
  /** Real mouse: move, press, release. Viewport pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Text on the toolbar button for the tab under test. */
  badge(): Promise<string>;
  /** Opens the popup's page for the tab under test in a tab of its own, behind the page. */
  openPopup(): Promise<PopupSession>;
  /** Stops the service worker or event page and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Reloads the extension with the page left open, as an update does. */
  reloadExtension(): Promise<void>;
  /** Every request since the browser started. */
  requests(): SeenRequest[];
  /** Uncaught errors of the page and errors of the extension (worker, content script, pages). */
  errors(): Promise<string[]>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The popup, opened as a page. */
export interface PopupSession {
  evaluate<A, T>(fn: PageFunction<A, T>, argument: A): Promise<T>;
  /** Real mouse, viewport pixels of the popup's page. */
  clickAt(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}
