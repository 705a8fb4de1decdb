import polyfill, { type Browser, type Runtime } from "webextension-polyfill";

/** Who sent a message, as the browser reports it. */
export type MessageSender = Runtime.MessageSender;

/** The WebExtension API, promise-returning in both browsers. The one place that imports the polyfill. */
export const browser: Browser = polyfill;
