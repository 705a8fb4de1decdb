import { describe, expect, it } from "vitest";
import { findComposer } from "../../src/sites/find-composer.ts";
import { composersFor, findSubmit, publishesByKey } from "../../src/sites/find-submit.ts";
import { findAdapter, sites } from "../../src/sites/index.ts";
import type { SiteAdapter } from "../../src/sites/types.ts";
import { pages, pathFrom, withPage } from "./pages.ts";

const byId = (id: string): SiteAdapter => {
  const site = sites.find((known) => known.id === id);
  if (site === undefined) throw new Error(`No adapter is called "${id}".`);
  return site;
};

const press = {
  key: "Enter",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
};

describe("findAdapter", () => {
  it("goes by host before it looks at the page", async () => {
    await withPage(pages["mastodon/home.html"] ?? "", (root) => {
      expect(findAdapter("x.com", root).id).toBe("x");
      expect(findAdapter("mobile.twitter.com", root).id).toBe("x");
      expect(findAdapter("bsky.app", root).id).toBe("bluesky");
      expect(findAdapter("127.0.0.1", root).id).toBe("practice");
    });
  });

  it("knows software by the page on a host it has never heard of, and takes anything else as generic", async () => {
    await withPage(pages["mastodon/narrow.html"] ?? "", (root) => {
      expect(findAdapter("social.example.org", root).id).toBe("mastodon");
    });
    await withPage(pages["generic/comment.html"] ?? "", (root) => {
      expect(findAdapter("social.example.org", root).id).toBe("generic");
      expect(findAdapter("netflix.com", root).id).toBe("generic");
      expect(findAdapter("x.com.evil.com", root).id).toBe("generic");
    });
  });

  it("has one adapter for each id", () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });
});

describe("publishesByKey", () => {
  it.each(["ctrlKey", "metaKey"])("takes Enter with %s for publishing a post", (modifier) => {
    for (const id of ["x", "bluesky", "mastodon", "practice", "generic"]) {
      expect([id, publishesByKey(byId(id), { ...press, [modifier]: true }, "post")]).toEqual([id, true]);
    }
  });

  it("takes Enter alone as a new line in a post and as sending in a message", () => {
    for (const id of ["x", "bluesky", "practice"]) {
      expect(publishesByKey(byId(id), press, "post")).toBe(false);
      expect(publishesByKey(byId(id), press, "message")).toBe(true);
      expect(publishesByKey(byId(id), { ...press, shiftKey: true }, "message")).toBe(false);
    }
  });

  it("never publishes while an input method is composing", () => {
    for (const site of sites) {
      for (const surface of ["post", "reply", "message"] as const) {
        expect(publishesByKey(site, { ...press, ctrlKey: true, isComposing: true }, surface)).toBe(false);
        expect(publishesByKey(site, { ...press, ctrlKey: true, keyCode: 229 }, surface)).toBe(false);
      }
    }
  });

  it("ignores every other key", () => {
    for (const key of ["a", " ", "Tab", "Escape", "Unidentified"]) {
      expect(publishesByKey(byId("x"), { ...press, key, ctrlKey: true }, "post")).toBe(false);
    }
  });
});

describe("in open shadow roots", () => {
  /** A box in one shadow root and its button in another, both under one element of the page. */
  const html = `<body><section id="around"><div id="box"></div><div id="bar"></div></section>
    <section><div data-testid="tweetTextarea_9"><div contenteditable="true">other</div></div></section></body>`;

  function build(root: Document) {
    const [box, bar] = ["#box", "#bar"].map((id) => root.querySelector(id)?.attachShadow({ mode: "open" }));
    if (box === undefined || bar === undefined) throw new Error("The page lacks its hosts.");
    box.innerHTML = `<div data-testid="tweetTextarea_0"><div contenteditable="true"><b>mine</b></div></div>`;
    bar.innerHTML = `<button data-testid="tweetButton"><span>Post</span></button>`;
    return {
      text: box.querySelector("b"),
      label: bar.querySelector("span"),
      button: bar.querySelector("button"),
    };
  }

  it("finds the composer and the control from the event's path", async () => {
    await withPage(html, (root) => {
      const { text, label, button } = build(root);
      if (text === null || label === null) throw new Error("The page lacks its parts.");
      expect(findComposer(byId("x"), pathFrom(text, "focusin"))?.element.textContent).toBe("mine");
      expect(findSubmit(byId("x"), pathFrom(label, "click"))).toBe(button);
    });
  });

  it("walks out through the host to the box that the control publishes", async () => {
    await withPage(html, (root) => {
      const { button } = build(root);
      if (button === null) throw new Error("The page lacks its button.");
      expect(composersFor(byId("x"), button).map(({ element }) => element.textContent)).toEqual(["mine"]);
    });
  });
});

it("ties nothing to a control whose dialog holds no box, however near another box is", async () => {
  const html = `<main><div data-testid="tweetTextarea_0"><div contenteditable="true">draft</div></div>
    <div role="dialog"><button data-testid="tweetButton">Confirm</button></div></main>`;
  await withPage(html, (root) => {
    const button = root.querySelector("button");
    expect(button && composersFor(byId("x"), button)).toEqual([]);
  });
});
