import { parseJson, readPath } from "./read-json.ts";
import type { SiteAdapter } from "./types.ts";

const BOX = ".compose-form textarea";
/** The content warning is published too, above the post. */
const WARNING = "input#cw-spoiler-input";
const REPLY = ".compose-form:has(.reply-indicator)";

/**
 * Mastodon and glitch-soc, on whatever host they run; the one large host is named so that it is known
 * before the page has its content. Ctrl+Enter publishes with no submit event. A post that only the
 * people named can see is still a post here: which visibility is chosen shows in translated words only.
 */
export const mastodon: SiteAdapter = {
  id: "mastodon",
  name: "Mastodon",
  hosts: ["mastodon.social"],
  detect: (root) => root.querySelector("script#initial-state, #mastodon") !== null,
  composers: [
    {
      surface: "reply",
      editor: "textarea",
      selector: `${BOX}, ${WARNING}`,
      within: REPLY,
      unless: ":disabled",
    },
    { surface: "post", editor: "textarea", selector: `${BOX}, ${WARNING}`, unless: ":disabled" },
  ],
  submit: ['.compose-form__submit button[type="submit"]', '.compose-form button[type="submit"]'],
  scopes: [".compose-form"],
  publishKeys: [{ key: "mod-enter" }],
  publishesByForm: true,
  readAccount(root) {
    const state = parseJson(root.querySelector("script#initial-state")?.textContent);
    const me = readPath(state, "meta", "me");
    const known = me === null ? null : readPath(state, "accounts", me, "acct");
    return known ?? readShownHandle(root);
  },
  canResend: true,
};

function readShownHandle(root: Document): string | null {
  const shown = root.querySelector(".navigation-bar")?.textContent;
  return /@(\w+(?:[\w.-]*\w)?)/.exec(shown ?? "")?.[1] ?? null;
}
