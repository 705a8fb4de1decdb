import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { BUILT_PAGES } from "./build-pages.ts";

export type PageName = "x" | "bluesky" | "mastodon" | "native-form" | "no-composer" | "hostile";

/** A finished page with the signed-in handle filled in where its site would have it. */
export function readPage(name: PageName, handle = "jordan_p"): string {
  const html = readFileSync(resolve(BUILT_PAGES, `${name}.html`), "utf8");
  const state = {
    meta: { me: "1", domain: "mastodon.social" },
    accounts: { "1": { id: "1", acct: handle } },
  };
  const head = [
    `<script>window.fixture = ${JSON.stringify({ handle })};</script>`,
    name === "mastodon"
      ? `<script id="initial-state" type="application/json">${JSON.stringify(state)}</script>`
      : "",
  ];
  return html.replace("<!--fixture-->", head.join(""));
}
