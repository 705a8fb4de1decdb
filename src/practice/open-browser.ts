import type { PageReport } from "../messaging/protocol.ts";

/** What both launchers need to know. */
export interface LaunchPlan {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** A fresh, empty folder for the browser's profile. */
  profile: string;
  /** Address of the practice page. */
  url: string;
  isHeadless: boolean;
}

/** A browser with Second Look loaded and the practice page in front. */
export interface OpenBrowser {
  /** A real mouse click in the middle of the element on the practice page. */
  click(selector: string): Promise<void>;
  /** A real mouse click at a viewport position, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real key presses, one per character, wherever the focus is. */
  type(text: string): Promise<void>;
  /** Runs a function in the practice page; it must not use anything from outside itself. */
  evaluate<T>(run: () => T): Promise<T>;
  /** What the extension's content script says about the practice page; `null` while it does not answer. */
  describePage(): Promise<PageReport | null>;
  /** Writes a PNG of the practice page's window. */
  screenshot(path: string): Promise<void>;
  /** Writes a PNG of the popup as it stands for the practice page. */
  screenshotPopup(path: string): Promise<void>;
  /** Resolves when the person closes the browser or its last page. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Window size of the scripted run, in CSS pixels. */
export const WINDOW = { width: 1280, height: 900 };

/** The popup's page inside the extension. */
export const POPUP_PAGE = "src/popup/index.html";

/** Window of the popup's picture, in CSS pixels; the picture grows in height with the popup's content. */
export const POPUP_WINDOW = { width: 360, height: 200 };
