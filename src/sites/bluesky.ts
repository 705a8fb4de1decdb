import { parseJson, readPath } from "./read-json.ts";
import type { SiteAdapter } from "./types.ts";

const VIEW = '[data-testid="composePostView"]';
/** The message box has no test id; `dirname` is on no other text area (source read 2026-08). */
const MESSAGE_BOX = 'textarea[dirname="ltr"]';

/**
 * Bluesky. Nothing in the page tells a reply from a post without reading translated words, so both are
 * posts. The account is the signed-in one: newer composers can switch it for one post.
 */
export const bluesky: SiteAdapter = {
  id: "bluesky",
  name: "Bluesky",
  hosts: ["bsky.app"],
  composers: [
    { surface: "post", editor: "prosemirror", selector: 'div.ProseMirror[contenteditable="true"]' },
    { surface: "post", editor: "textarea", selector: "textarea", within: VIEW },
    { surface: "message", editor: "textarea", selector: MESSAGE_BOX, unless: `${VIEW} *` },
  ],
  submit: ['[data-testid="composerPublishBtn"]', `${MESSAGE_BOX} + [role="button"]`],
  scopes: [VIEW, '[role="dialog"]'],
  publishKeys: [
    { key: "mod-enter", surfaces: ["post"] },
    { key: "enter", surfaces: ["message"] },
  ],
  publishesByForm: false,
  readAccount(root) {
    return readPath(parseJson(readStorage(root)), "session", "currentAccount", "handle");
  },
  canResend: true,
};

function readStorage(root: Document): string | null {
  try {
    return root.defaultView?.localStorage.getItem("BSKY_STORAGE") ?? null;
  } catch {
    // Storage is refused in sandboxed frames and when site data is blocked.
    return null;
  }
}
