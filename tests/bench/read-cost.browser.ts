import { afterEach, expect, it } from "vitest";
import { editors } from "../../src/sites/editors/index.ts";
import type { EditorId } from "../../src/sites/types.ts";

// Prints what reading a draft takes of the page's main thread for every key; the promise is 1 ms at most.

/** Clocks are coarse in a page, so reads are timed in batches. */
const BATCH = 50;
const BATCHES = 21;

let place: HTMLElement | null = null;

afterEach(() => place?.remove());

/** An editor full of lines of about 100 characters, each with a mention, an emoji and a no-break space. */
function fill(length: number): HTMLElement {
  place = document.createElement("div");
  place.style.cssText = "white-space: pre-wrap; width: 500px";
  place.contentEditable = "true";
  document.body.append(place);
  for (let written = 0; written < length; written += 100) {
    const line = document.createElement("div");
    line.innerHTML =
      "<div><span><span>We were called to the bridge at noon and found</span></span> <b>@amy_k</b>&nbsp;there " +
      '<img alt="🚓" src="data:,"> <span>and everyone is safe this evening, thanks</span></div>';
    place.append(line);
  }
  return place;
}

function medianMs(run: () => void): number {
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = performance.now();
    for (let at = 0; at < BATCH; at++) run();
    times.push((performance.now() - start) / BATCH);
  }
  return times.sort((a, b) => a - b)[BATCHES >> 1] ?? Number.POSITIVE_INFINITY;
}

const rich: EditorId[] = ["draft", "lexical", "prosemirror", "contenteditable"];

it.each(rich)("reading %s, 500 and 5,000 characters", (id) => {
  const short = fill(500);
  const text = editors[id].read(short).text;
  expect(text.length).toBeGreaterThan(450);
  const shortMs = medianMs(() => void editors[id].read(short));
  const shortRangesMs = medianMs(() => void editors[id].read(short).rangesOf(100, 120));
  short.remove();
  const long = fill(5000);
  const longMs = medianMs(() => void editors[id].read(long));
  const longRangesMs = medianMs(() => void editors[id].read(long).rangesOf(2000, 2020));
  const us = (ms: number) => `${Math.round(ms * 1000)} us`;
  console.info(
    `${id}: read 500 ${us(shortMs)}, 5,000 ${us(longMs)}; with one span mapped ${us(shortRangesMs)}, ${us(longRangesMs)}`,
  );
});

it("reading right after a change, when styles have to be worked out again", () => {
  for (const id of rich) {
    const editor = fill(500);
    const text = editor.querySelector("span span")?.firstChild as Text;
    let count = 0;
    const ms = medianMs(() => {
      text.data = `changed ${count++}`;
      editors[id].read(editor);
    });
    console.info(`${id}: change and read 500 ${Math.round(ms * 1000)} us`);
    editor.remove();
  }
});
