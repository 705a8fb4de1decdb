import type { SiteAdapter } from "./types.ts";

const DRAFT_BOX =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"], ' +
  '.public-DraftEditor-content[contenteditable="true"]';
/** Narrow layout: a real text area inside the tagged wrapper. */
const NARROW_BOX = '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]';
/**
 * A box under a post in a conversation, or a dialog that shows the post being answered. A quote shows
 * its post inside the attachments, and the number in `tweetTextarea_N` says nothing about the surface.
 */
const IN_REPLY =
  '[data-testid="cellInnerDiv"], article, [data-testid="inline_reply_offscreen"], ' +
  '[role="dialog"]:has(article[data-testid="tweet"]:not([data-testid="attachments"] *))';

const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
/** The signed-in person's own avatar; elsewhere the same test id names other people. */
const OWN_AVATAR = [
  '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
].join(", ");
const AVATAR_PREFIX = "UserAvatar-Container-";

/** X, formerly Twitter. Test ids only: they are the same in every interface language (2026-08). */
export const x: SiteAdapter = {
  id: "x",
  name: "X",
  hosts: ["x.com", "twitter.com"],
  composers: [
    {
      surface: "message",
      editor: "textarea",
      selector: 'textarea[data-testid="dm-composer-textarea"]',
    },
    {
      surface: "message",
      editor: "draft",
      selector:
        '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"]',
    },
    { surface: "reply", editor: "draft", selector: DRAFT_BOX, within: IN_REPLY },
    { surface: "reply", editor: "textarea", selector: NARROW_BOX, within: IN_REPLY },
    { surface: "post", editor: "draft", selector: DRAFT_BOX },
    { surface: "post", editor: "textarea", selector: NARROW_BOX },
    {
      surface: "profile",
      editor: "textarea",
      selector: "textarea",
      within: '[role="dialog"]:has([data-testid="Profile_Save_Button"])',
    },
  ],
  submit: [
    "tweetButton",
    "tweetButtonInline",
    "dm-composer-send-button",
    "dmComposerSendButton",
    "Profile_Save_Button",
  ].map((id) => `[data-testid="${id}"]`),
  scopes: ['[role="dialog"]', '[data-testid="dm-container"]'],
  publishKeys: [
    { key: "mod-enter", surfaces: ["post", "reply"] },
    { key: "enter", surfaces: ["message"] },
  ],
  publishesByForm: false,
  readAccount(root) {
    const link = root.querySelector(PROFILE_LINK)?.getAttribute("href");
    const avatar = root.querySelector(OWN_AVATAR)?.getAttribute("data-testid")?.slice(AVATAR_PREFIX.length);
    return [link?.replace(/^\//, ""), avatar].find((name) => name !== undefined && isHandle(name)) ?? null;
  },
  // Automation notes say that X ignores or challenges scripted clicks in places.
  canResend: false,
};

function isHandle(name: string): boolean {
  return /^\w{1,15}$/.test(name) && name !== "unknown";
}
