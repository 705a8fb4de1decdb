import { expect, it } from "vitest";
import { mastodon } from "../../src/sites/mastodon.ts";
import { describeAdapter } from "./contract.ts";
import { pages, withPage } from "./pages.ts";

const account = "springfield_pd";
const submit = '.compose-form button[type="submit"]';

describeAdapter(mastodon, {
  ownHosts: ["mastodon.social"],
  otherHosts: ["notmastodon.social", "mastodon.social.example.org", "social"],
  pages: {
    "home.html": {
      composers: [
        { surface: "post", editor: "textarea", text: "Roads are icy.\n\nDrive slowly 🧊 @amy@other.example" },
      ],
      submit: { [submit]: [0] },
      notSubmit: [".dropdown-button"],
      account,
    },
    "warning.html": {
      composers: [
        { surface: "post", editor: "textarea", text: "Traffic crash" },
        { surface: "post", editor: "textarea", text: "The text below it" },
      ],
      submit: { [submit]: [0, 1] },
      account,
    },
    "reply.html": {
      composers: [{ surface: "reply", editor: "textarea", text: "@amy Thanks" }],
      submit: { [submit]: [0] },
      account,
    },
    "narrow.html": {
      composers: [{ surface: "post", editor: "textarea", text: "Older build" }],
      submit: { [submit]: [0] },
      account: "old_pd",
    },
    "sending.html": {
      composers: [{ surface: "post", editor: "textarea", text: "" }],
      notSubmit: [submit],
      account,
    },
    "signed-out.html": { composers: [], notSubmit: ['[type="submit"]'], account: null },
  },
});

it("knows Mastodon on any host by what the page is made of", async () => {
  for (const [path, html] of Object.entries(pages)) {
    const isMastodon = path.startsWith("mastodon/") && !path.endsWith("signed-out.html");
    await withPage(html, (root) => expect([path, mastodon.detect?.(root)]).toEqual([path, isMastodon]));
  }
});

it("does not read an account from a state that is not JSON, or is another shape", async () => {
  for (const state of ["{", "7", '{"meta":{"me":"1"}}', '{"meta":{"me":"__proto__"},"accounts":{}}']) {
    const html = `<script id="initial-state" type="application/json">${state}</script><div id="mastodon"></div>`;
    await withPage(html, (root) => expect(mastodon.readAccount(root)).toBeNull());
  }
});
