import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bluesky } from "../../src/sites/bluesky.ts";
import { describeAdapter } from "./contract.ts";
import { pages, withPage } from "./pages.ts";

const publish = '[data-testid="composerPublishBtn"]';

describeAdapter(bluesky, {
  ownHosts: ["bsky.app", "main.bsky.app"],
  otherHosts: ["notbsky.app", "bsky.app.example.com", "bsky.social", "app"],
  pages: {
    "post.html": {
      composers: [
        {
          surface: "post",
          editor: "prosemirror",
          text: "Good morning\nall 👋\n\n@amy.bsky.social see example.com",
        },
      ],
      submit: { [publish]: [0] },
      notSubmit: ['[data-testid="composeFAB"]', '[data-testid="openMediaBtn"]'],
    },
    "thread.html": {
      composers: [
        { surface: "post", editor: "prosemirror", text: "One" },
        { surface: "post", editor: "prosemirror", text: "Two\n" },
      ],
      submit: { [publish]: [0, 1] },
    },
    "empty.html": {
      composers: [{ surface: "post", editor: "prosemirror", text: "" }],
      submit: { [publish]: [0] },
    },
    "plain.html": {
      composers: [{ surface: "post", editor: "textarea", text: "Plain draft" }],
      submit: { [publish]: [0] },
    },
    "publishing.html": {
      composers: [{ surface: "post", editor: "prosemirror", text: "x" }],
      notSubmit: [publish],
    },
    "messages.html": {
      composers: [{ surface: "message", editor: "textarea", text: "See you" }],
      submit: { '[aria-label="Send message"]': [0] },
      notSubmit: ['[aria-label="Open emoji picker"]'],
    },
    "home.html": { composers: [], notSubmit: ['[data-testid="composeFAB"]'], account: null },
  },
});

describe("the Bluesky account", () => {
  beforeEach(() => localStorage.removeItem("BSKY_STORAGE"));
  afterEach(() => localStorage.removeItem("BSKY_STORAGE"));
  const read = () => withPage(pages["bluesky/home.html"] ?? "", (root) => bluesky.readAccount(root));

  it("is the current account of the stored session", async () => {
    const session = {
      accounts: [{ handle: "other.example" }],
      currentAccount: { did: "d", handle: "sam.example" },
    };
    localStorage.setItem("BSKY_STORAGE", JSON.stringify({ session }));
    expect(await read()).toBe("sam.example");
  });

  it.each(["", "not json", "null", "[]", '{"session":null}', '{"session":{"currentAccount":{"handle":{}}}}'])(
    "is unknown when the storage holds %j",
    async (stored) => {
      localStorage.setItem("BSKY_STORAGE", stored);
      expect(await read()).toBeNull();
    },
  );

  it("is unknown, without an error, where storage is refused", () => {
    const refused = {
      get localStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    };
    expect(bluesky.readAccount({ defaultView: refused } as unknown as Document)).toBeNull();
    expect(bluesky.readAccount(document.implementation.createHTMLDocument())).toBeNull();
  });
});
