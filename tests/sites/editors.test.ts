import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editors } from "../../src/sites/editors/index.ts";
import type { EditorId } from "../../src/sites/types.ts";

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement("div");
  place.contentEditable = "true";
  document.body.append(place);
});

afterEach(() => place.remove());

function read(html: string, editor: EditorId = "contenteditable") {
  place.style.whiteSpace = editor === "contenteditable" ? "normal" : "pre-wrap";
  place.innerHTML = html;
  return editors[editor].read(place);
}

describe("lines", () => {
  it.each([
    ["", ""],
    ["<br>", ""],
    ["<p><br></p>", ""],
    ["a<br>b", "a\nb"],
    ["a<br>", "a"],
    ["a<br><br>", "a\n"],
    ["<br>a", "\na"],
    ["<div>a</div><div>b</div>", "a\nb"],
    ["a<div>b</div>c", "a\nb\nc"],
    ["<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["<div>a</div><div></div><div>b</div>", "a\nb"],
    ["<div><div><p>a</p></div></div><p>b</p>", "a\nb"],
    ["<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "a\nb\nc"],
    ["<p>a</p><p><br></p><p><br></p>", "a\n\n"],
  ])("reads %j as %j in every rich editor", (html, text) => {
    for (const editor of ["contenteditable", "draft", "lexical", "prosemirror"] as const) {
      expect([editor, read(html, editor).text]).toEqual([editor, text]);
    }
  });

  it("takes a kept line feed for a line break, and the last one for the caret's place", () => {
    expect(read("<p>a\nb</p><p>c\n</p><p>d\n\n</p>", "draft").text).toBe("a\nb\nc\nd\n");
  });

  it.each([
    "a<br>b<div>c<br></div><div>d</div>e",
    "a<br><br>",
    "<br>a",
    "<div>a</div><div><br></div><div></div><div>b<br><br></div>",
    "<div>a <b>b</b></div> c <p></p>",
    "<ul><li>a<ul><li>b<br></li></ul></li></ul>c",
  ])("has as many lines as the browser draws for %j", (html) => {
    const { text } = read(html);
    place.style.lineHeight = "20px";
    for (const element of place.querySelectorAll<HTMLElement>("*")) element.style.margin = "0";
    expect(text.split("\n").length).toBe(place.getBoundingClientRect().height / 20);
  });
});

describe("spaces", () => {
  it("folds spaces as the style of an unknown editor says", () => {
    expect(read("  a \n\t b <i> c </i> <b>d</b> ").text).toBe("a b c d");
    place.style.whiteSpace = "pre-wrap";
    expect(editors.contenteditable.read(place).text).toBe("  a \n\t b  c  d ");
  });

  it("reads no-break spaces as spaces and drops filler, at the right places", () => {
    const reading = read("\u200ba\u00a0\u00a0b\ufeffc\u200b", "prosemirror");
    expect(reading.text).toBe("a  bc");
    expect(reading.rangesOf(3, 5)?.map(String)).toEqual(["b\ufeffc"]);
    expect(reading.rangesOf(4, 5)?.map(String)).toEqual(["c"]);
  });

  it("keeps joiners that belong to emoji and scripts", () => {
    expect(read("👨‍👩‍👧 می‌خواهم", "lexical").text).toBe("👨‍👩‍👧 می‌خواهم");
  });
});

describe("what is not the officer's text", () => {
  it("leaves out foreign nodes, controls, hidden parts and placeholders", () => {
    const html =
      "<p>mine<grammarly-extension><i>5</i></grammarly-extension><lt-highlighter>x</lt-highlighter></p>" +
      "<p hidden>no</p><button>no</button><svg><text>no</text></svg><script>no</script><style>no</style>";
    for (const editor of ["contenteditable", "draft", "lexical", "prosemirror"] as const) {
      expect([editor, read(html, editor).text]).toEqual([editor, "mine"]);
    }
    expect(read('<span data-slate-placeholder="true">Write</span><p>mine</p>').text).toBe("mine");
    expect(read('<span class="ProseMirror-widget">Amy</span><p>mine</p>', "prosemirror").text).toBe("mine");
  });

  it("reads words that an assistant wrapped, and mention chips that cannot be edited", () => {
    expect(
      read('a <g class="gr_">wrapped</g> <span contenteditable="false">@amy</span>', "lexical").text,
    ).toBe("a wrapped @amy");
  });
});

describe("ranges", () => {
  it("gives one range for each text node touched, in order, and one around an image", () => {
    const reading = read('<p>see <b>the</b> <img alt="🚓" src="data:,"> go</p><p>now</p>', "lexical");
    expect(reading.text).toBe("see the 🚓 go\nnow");
    const ranges = reading.rangesOf(2, reading.text.length) ?? [];
    expect(ranges.map(String)).toEqual(["e ", "the", " ", "", " go", "now"]);
    expect(ranges[3]?.cloneContents().querySelector("img")?.alt).toBe("🚓");
  });

  it("gives none for an empty span, one outside the text, or a line break between blocks", () => {
    const reading = read("<p>ab</p><p>cd</p>", "draft");
    for (const [start, end] of [
      [1, 1],
      [9, 12],
      [2, 3],
      [-5, 0],
    ] as const) {
      expect(reading.rangesOf(start, end)).toEqual([]);
    }
  });

  it("gives none once the text is another, rather than point at the wrong words", () => {
    const reading = read("<p>one two</p>", "draft");
    expect(reading.rangesOf(4, 7)?.map(String)).toEqual(["two"]);
    place.innerHTML = "<p>changed</p>";
    expect(reading.rangesOf(4, 7)).toEqual([]);
  });

  it("finds the words again in new nodes when a site has drawn the same text anew", () => {
    const reading = read("<p>one two</p>", "draft");
    expect(reading.rangesOf(4, 7)).toHaveLength(1);
    place.innerHTML = "<p>one <b>two</b></p>";
    const [range] = reading.rangesOf(4, 7) ?? [];
    expect(String(range)).toBe("two");
    expect(range?.startContainer.isConnected).toBe(true);
  });

  it("points at a line feed that the page really holds", () => {
    const reading = read("<p>a\nb</p>", "draft");
    expect(reading.rangesOf(0, 3)?.map(String)).toEqual(["a\nb"]);
  });
});

it("reads a text field's value with no ranges, and nothing from an element without one", () => {
  const field = document.createElement("textarea");
  field.value = "a\r\nb\u00a0c\u200b";
  expect(editors.textarea.read(field).text).toBe("a\nb\u00a0c\u200b");
  expect(editors.textarea.read(field).rangesOf(0, 1)).toBeNull();
  expect(editors.textarea.read(document.createElement("div")).text).toBe("");
});

it("reads a document that has no window by the names of its elements", () => {
  const inert = new DOMParser().parseFromString("<div id=a><div>a<br>b</div><p>c</p></div>", "text/html");
  const element = inert.querySelector("#a");
  expect(element && editors.contenteditable.read(element).text).toBe("a\nb\nc");
});
