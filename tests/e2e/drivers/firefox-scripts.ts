/**
 * Expressions for the browser's own window, each answering with a string. Firefox lets automation in
 * there only when started with `--remote-allow-system-access`.
 */

const EXTENSION_PARENT = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent`;

const getExtension = (id: string) => `${EXTENSION_PARENT}.GlobalManager.getExtension(${JSON.stringify(id)})`;

const findTab = (url: string) =>
  `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})`;

/** The number that the extension's own API gives to the tab showing `url`. */
export const tabIdScript = (url: string) =>
  `String(${EXTENSION_PARENT}.apiManager.global.tabTracker.getId(${findTab(url)}))`;

/** The text on the toolbar button while the tab showing `url` is in front. */
export const badgeScript = (id: string, url: string) =>
  `${EXTENSION_PARENT}.apiManager.global.browserActionFor(${getExtension(id)})
     .action.getContextData(${findTab(url)}).badgeText ?? ""`;

/** Stops the event page as Firefox does after a while without events. */
export const stopScript = (id: string) =>
  `(async () => {
     const extension = ${getExtension(id)};
     await extension.terminateBackground();
     return extension.backgroundState;
   })()`;

/** Reloads the add-on and waits for its event page. */
export const reloadScript = (id: string) =>
  `(async () => {
     const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
     return "reloaded";
   })()`;

/** Everything in the browser console that names the add-on or the page's origin, as a JSON list. */
export const errorsScript = (uuid: string) =>
  `(() => {
     const ours = (text) => String(text).includes(${JSON.stringify(uuid)});
     const messages = Services.console.getMessageArray()
       .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
       .filter((message) => ours(message.sourceName) || ours(message.errorMessage))
       .map((message) => "extension: " + message.errorMessage + " (" + message.sourceName + ":" + message.lineNumber + ")");
     const logged = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents()
       .filter((event) => event.level === "error" && (ours(event.filename) || ours(event.addonId)))
       .map((event) => "extension: " + event.arguments.map(String).join(" "));
     return JSON.stringify([...messages, ...logged]);
   })()`;
