import { readPosts } from "../accuracy/posts.ts";

/** A small seeded generator (mulberry32): every run checks the same texts. Values are in `[0, 1)`. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes texts of a wanted length, in UTF-16 units; the same seed gives the same texts. */
export type TextSource = (count: number, units: number, seed: number) => string[];

/**
 * Texts made of the labelled posts in random order, ordinary ones and ones that clauses warn about alike; each in a
 * string of its own, as a message brings it, and not as a view of a longer one.
 */
export async function readPostTexts(): Promise<TextSource> {
  const posts = (await readPosts("tests/accuracy/posts")).map(({ text }) => text);
  return (count, units, seed) => {
    const random = createRandom(seed * 7_919 + 1);
    return Array.from({ length: count }, () => {
      let text = "";
      while (text.length < units) text += `${posts[Math.floor(random() * posts.length)]}\n`;
      return structuredClone(text.slice(0, units));
    });
  };
}

/** Texts of a length that ask as much work as possible: what a hostile page or a stuck key could write. */
export function createHostileTexts(units: number): Map<string, string> {
  const pieces: Record<string, string> = {
    "one letter": "a",
    "one digit": "1",
    "combining marks": "\u0301",
    "letter and marks": "e\u0301\u0302\u0303\u0304",
    "right to left": "\u202eabc \u05d0\u05d1\u05d2 \u0627\u0644\u0639 ",
    "emoji families": "👩‍👩‍👧‍👦",
    flags: "🇺🇸🇬🇧",
    "invisible marks": "a\u200b\u200d\ufeff",
    "lone surrogates": "\ud800\udc00\udfff",
    "fancy letters": "𝓯𝓾𝓬𝓴 ",
    "leet letters": "$h1t f.u.c.k ",
    "spaced letters": "a b c d ",
    tags: "#BackTheBlue#x ",
    mentions: "@a.b-c@d ",
    dots: "a.b.c.",
    links: "https://a.b/?c=",
    quotes: "\"'“”«»",
    "quoted lines": "> a\n",
    names: "Dana Whitlock ",
    "name and age": "Dana Whitlock, 14, of Maple St. ",
    numbers: "415-555-0132 ",
    "digits and signs": "1-2.3(4)",
    addresses: "1420 Maple Ave and ",
    sentences: "No. St. Mr. A. ",
    negations: "not never no without ",
    "hard words": "guilty killed victim suspect ",
    symbols: "$%&*^~",
  };
  return new Map(
    Object.entries(pieces).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(units / piece.length)).slice(0, units),
    ]),
  );
}
