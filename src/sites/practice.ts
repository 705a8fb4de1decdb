import type { SiteAdapter } from "./types.ts";

/** The page to try things out on, served on this computer only. Builds that people install leave it out. */
export const practice: SiteAdapter = {
  id: "practice",
  name: "Practice page",
  hosts: ["127.0.0.1"],
  composers: [
    { surface: "post", editor: "lexical", selector: '[data-composer="post"] [contenteditable="true"]' },
    { surface: "reply", editor: "textarea", selector: 'form[data-composer="reply"] textarea' },
    {
      surface: "message",
      editor: "prosemirror",
      selector: '[data-composer="message"] .ProseMirror[contenteditable="true"]',
    },
  ],
  submit: ["[data-submit]"],
  scopes: ["[data-composer]"],
  publishKeys: [
    { key: "mod-enter", surfaces: ["post", "reply"] },
    { key: "enter", surfaces: ["message"] },
  ],
  publishesByForm: true,
  readAccount: (root) =>
    root.querySelector("[data-account-handle]")?.getAttribute("data-account-handle")?.replace(/^@/, "") ||
    null,
  canResend: true,
};
