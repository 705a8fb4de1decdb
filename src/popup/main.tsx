import { render } from "preact";
import { browser } from "../platform/browser.ts";
import { Popup } from "./popup.tsx";

/** `?tab=ID` shows a given tab when the popup's page is opened in a tab of its own. */
function readTabId(search: string): number | null {
  const id = Number.parseInt(new URLSearchParams(search).get("tab") ?? "", 10);
  return Number.isNaN(id) ? null : id;
}

const root = document.getElementById("popup");
if (root) render(<Popup browser={browser} tabId={readTabId(location.search)} />, root);
