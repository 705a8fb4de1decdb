import { describe, expect, it } from "vitest";
import { readComposer } from "../../src/sites/editors/index.ts";
import { findComposer, findComposersIn } from "../../src/sites/find-composer.ts";
import { composersFor, findSubmit } from "../../src/sites/find-submit.ts";
import { matchesHost } from "../../src/sites/match-host.ts";
import type { ComposerSurface, EditorId, FoundComposer, SiteAdapter } from "../../src/sites/types.ts";
import { pages, pathFrom, withPage } from "./pages.ts";
import { foldForComparing, textOfRanges } from "./range-text.ts";

/** Longest adapter file; past this, knowledge of the page belongs in a shared module. */
const MAX_LINES = 80;

const sources = import.meta.glob<string>("../../src/sites/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface PageExpectation {
  /** The composers in document order; nothing else on the page may be found. */
  composers: { surface: ComposerSurface; editor: EditorId; text: string }[];
  /** Publish control (selector) and the places in `composers` that it publishes. */
  submit?: Record<string, number[]>;
  /** Controls that must not count as publishing. */
  notSubmit?: string[];
  account?: string | null;
}

export interface AdapterExpectations {
  ownHosts: string[];
  otherHosts: string[];
  /** By file name in `fixtures/<adapter id>/`. Every file must be here. */
  pages: Record<string, PageExpectation>;
}

/** Holds one adapter against what every adapter promises. */
export function describeAdapter(adapter: SiteAdapter, expected: AdapterExpectations): void {
  describe(`${adapter.name} (${adapter.id})`, () => {
    it("claims its own hosts and no look-alike", () => {
      for (const host of expected.ownHosts)
        expect([host, matchesHost(host, adapter.hosts)]).toEqual([host, true]);
      for (const host of expected.otherHosts)
        expect([host, matchesHost(host, adapter.hosts)]).toEqual([host, false]);
    });

    it("is a file of at most 80 lines", () => {
      const source = sources[`../../src/sites/${adapter.id}.ts`];
      expect(source).toBeDefined();
      expect(source?.split("\n").length).toBeLessThanOrEqual(MAX_LINES + 1);
    });

    it("has an expectation for every page and a page for every expectation", () => {
      const files = Object.keys(pages).filter((path) => path.startsWith(`${adapter.id}/`));
      expect(Object.keys(expected.pages).sort()).toEqual(files.map((path) => path.split("/")[1]).sort());
    });

    for (const [file, page] of Object.entries(expected.pages)) {
      describe(file, () => describePage(adapter, pages[`${adapter.id}/${file}`] ?? "", page));
    }

    it("neither throws on another site's page nor changes it", async () => {
      const others = Object.entries(pages).filter(([path]) => !path.startsWith(`${adapter.id}/`));
      expect(others.length).toBeGreaterThan(0);
      for (const [, html] of others) {
        await withPage(html, (root) => {
          const before = snapshot(root);
          adapter.detect?.(root);
          adapter.readAccount(root);
          for (const found of findComposersIn(adapter, root)) readComposer(found).rangesOf(0, 3);
          for (const button of root.querySelectorAll("button")) {
            if (findSubmit(adapter, pathFrom(button, "click")) !== null) composersFor(adapter, button);
          }
          expect(snapshot(root)).toBe(before);
        });
      }
    });
  });
}

function describePage(adapter: SiteAdapter, html: string, expected: PageExpectation): void {
  it("says where it comes from on its first line", () => {
    expect(html.split("\n")[0]).toMatch(/^<!-- URL: \S+ \| date: \d{4}-\d\d-\d\d \| editor: .+ \| .+ -->$/);
  });

  it("yields exactly the listed composers with their exact text", async () => {
    await withPage(html, (root) => {
      expect(findComposersIn(adapter, root).map(summarise)).toEqual(expected.composers);
    });
  });

  it("finds each composer from a focus inside it, and none from anywhere else", async () => {
    await withPage(html, (root) => {
      const composers = findComposersIn(adapter, root);
      for (const { element } of composers) {
        expect(findComposer(adapter, pathFrom(element, "focusin"))?.element).toBe(element);
      }
      const inside = (node: Element) => composers.some(({ element }) => element.contains(node));
      for (const other of root.querySelectorAll("input, textarea, button, [contenteditable]")) {
        if (!inside(other)) expect(findComposer(adapter, pathFrom(other, "focusin"))).toBeNull();
      }
    });
  });

  it("maps every span of a rich text to ranges that show exactly that span", async () => {
    await withPage(html, (root) => {
      for (const found of findComposersIn(adapter, root)) expectEverySpan(found);
    });
  });

  it("leaves the page byte for byte as it was", async () => {
    await withPage(html, (root) => {
      const before = snapshot(root);
      adapter.detect?.(root);
      adapter.readAccount(root);
      for (const found of findComposersIn(adapter, root)) expectEverySpan(found);
      expect(snapshot(root)).toBe(before);
    });
  });

  it("finds the same composers when the page lives in a shadow root", async () => {
    await withPage(html, (root) => {
      const host = root.createElement("div");
      const shadow = host.attachShadow({ mode: "open" });
      shadow.append(...root.body.childNodes);
      root.body.append(host);
      expect(findComposersIn(adapter, shadow).map(summarise)).toEqual(expected.composers);
      expect(findComposersIn(adapter, root).map(summarise)).toEqual(expected.composers);
    });
  });

  if (expected.account !== undefined) {
    it("reads the account that would post", async () => {
      await withPage(html, (root) => expect(adapter.readAccount(root)).toBe(expected.account));
    });
  }

  for (const [control, published] of Object.entries(expected.submit ?? {})) {
    it(`ties ${control} to the boxes it publishes and to no other`, async () => {
      await withPage(html, (root) => {
        const button = only(root, control);
        const innermost = button.querySelector("span, b, div, svg") ?? button;
        expect(findSubmit(adapter, pathFrom(innermost, "click"))).toBe(button);
        const composers = findComposersIn(adapter, root).map(({ element }) => element);
        const boxes = composersFor(adapter, button).map(({ element }) => composers.indexOf(element));
        expect(boxes).toEqual(published);
      });
    });
  }

  for (const control of expected.notSubmit ?? []) {
    it(`does not take ${control} for a publish control`, async () => {
      await withPage(html, (root) => {
        expect(findSubmit(adapter, pathFrom(only(root, control), "click"))).toBeNull();
      });
    });
  }
}

function only(root: Document, selector: string): Element {
  const [element, ...rest] = root.querySelectorAll(selector);
  if (element === undefined || rest.length > 0)
    throw new Error(`"${selector}" must match exactly one element.`);
  return element;
}

function summarise(found: FoundComposer) {
  return { surface: found.surface, editor: found.editor, text: readComposer(found).text };
}

/** Holds every `[start, end)` of a composer's text against the ranges that are said to cover it. */
export function expectEverySpan(found: FoundComposer): void {
  const { text, rangesOf } = readComposer(found);
  if (found.editor === "textarea") {
    expect(rangesOf(0, text.length)).toBeNull();
    return;
  }
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const ranges = rangesOf(start, end) ?? [];
      const nodes = ranges.map(
        ({ startContainer, startOffset }) => `${startContainer.nodeName} ${startOffset}`,
      );
      const shown = widenImages(text, start, end, found.element);
      expect([start, end, textOfRanges(ranges, found.editor)]).toEqual([start, end, foldForComparing(shown)]);
      if (shown.trim() !== "") expect(nodes.length).toBeGreaterThan(0);
    }
  }
}

/** A span that cuts an image's text still points at the whole image. */
function widenImages(text: string, start: number, end: number, composer: HTMLElement): string {
  let from = start;
  let to = end;
  for (const { alt } of composer.querySelectorAll("img")) {
    for (let at = text.indexOf(alt); alt !== "" && at !== -1; at = text.indexOf(alt, at + alt.length)) {
      if (at < end && at + alt.length > start) {
        from = Math.min(from, at);
        to = Math.max(to, at + alt.length);
      }
    }
  }
  return text.slice(from, to);
}

function snapshot(root: Document): string {
  const values = [...root.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
  return JSON.stringify([root.documentElement.outerHTML, values]);
}
