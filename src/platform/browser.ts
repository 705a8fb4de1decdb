import polyfill, { type Browser } from "webextension-polyfill";

/** The WebExtension API, promise-returning in both browsers. The one place that imports the polyfill. */
export const browser: Browser = polyfill;
