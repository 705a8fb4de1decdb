import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { locateInPage, type PageFocus, readCaret, readFocus } from "./read-page.ts";
import { locateInPanel, type PanelPicture, readPanel } from "./read-panel.ts";
import type { BrowserName, BrowserSession, PageFunction } from "./types.ts";

/** What a test does: everything a person could do or see, plus what the page itself knows. */
export interface Driver
  extends Omit<BrowserSession, "evaluate" | "look" | "lookIntoPanel" | "clickAt" | "openPopup"> {
  /** Runs in the page's own world. The function is sent as source and must stand alone. */
  evaluate<T>(fn: () => T | Promise<T>): Promise<T>;
  evaluate<A, T>(fn: PageFunction<A, T>, argument: A): Promise<T>;
  /** Like `evaluate`, in a world that the page cannot influence. */
  look<A, T>(fn: PageFunction<A, T>, argument: A): Promise<T>;
  /** Clicks the middle of the first match with the mouse; fails when something covers it. */
  click(selector: string): Promise<void>;
  /** What a person sees of the panel; `null` when the page has none. */
  panel(): Promise<PanelPicture | null>;
  /** Clicks the chip or a button of the panel, by its text, with the mouse. */
  clickPanel(what: string): Promise<void>;
  focus(): Promise<PageFocus>;
  /** The caret's place in the focused box; see `readCaret`. */
  caret(): Promise<number | null>;
  popup(): Promise<Popup>;
}

/** The popup, as a person uses it. */
interface Popup {
  text(): Promise<string>;
  evaluate<T>(fn: () => T | Promise<T>): Promise<T>;
  /** Clicks the element with exactly this text, or this accessible name. */
  click(label: string): Promise<void>;
  close(): Promise<void>;
}

export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Starts a browser with the extension built for it. */
export async function launch(browser: BrowserName, extension: string): Promise<Driver> {
  const start = { chromium: startChromium, firefox: startFirefox }[browser];
  return createDriver(await start(extension));
}

function createDriver(session: BrowserSession): Driver {
  async function clickFound(what: string, found: { x: number; y: number } | string | null) {
    if (found === null || typeof found === "string") {
      throw new Error(`Cannot click "${what}": ${found ?? "the page has no panel"}.`);
    }
    await session.clickAt(found.x, found.y);
  }
  return {
    ...session,
    evaluate: <A, T>(fn: PageFunction<A, T>, argument?: A) => session.evaluate(fn, argument as A),
    click: async (selector) => clickFound(selector, await session.look(locateInPage, selector)),
    panel: () => session.lookIntoPanel<null, PanelPicture>(readPanel, null),
    clickPanel: async (what) => clickFound(what, await session.lookIntoPanel(locateInPanel, what)),
    focus: () => session.look(readFocus, undefined),
    caret: () => session.look(readCaret, undefined),
    async popup() {
      const popup = await session.openPopup();
      return {
        evaluate: (fn) => popup.evaluate(fn, undefined),
        text: () => popup.evaluate(() => document.body.innerText, undefined),
        async click(label) {
          const { x, y } = await popup.evaluate(locateLabel, label);
          await popup.clickAt(x, y);
        },
        close: popup.close,
      };
    },
  };
}

function locateLabel(label: string): { x: number; y: number } {
  const candidates = [...document.querySelectorAll<HTMLElement>("button, a, label, [role]")];
  const match = candidates.find((element) => {
    const names = [element.innerText?.trim(), element.getAttribute("aria-label")];
    return element.getClientRects().length > 0 && names.includes(label);
  });
  if (!match) throw new Error(`The popup has nothing called "${label}".`);
  const { left, top, width, height } = match.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
