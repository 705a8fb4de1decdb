/** One way of hiding a lower-case English word from a filter while people can still read it. */
export interface Disguise {
  kind: string;
  apply(word: string): string;
}

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];

/** Writes each letter by the alphabet given; a letter it has a blank for stays. */
function inAlphabet(letters: string): (word: string) => string {
  const forms = [...letters];
  if (forms.length !== 26) throw new Error(`An alphabet of ${forms.length} letters.`);
  return (word) =>
    each(word, (char) => {
      const form = forms[ALPHABET.indexOf(char)] ?? char;
      return form === "." ? char : form;
    });
}

/** Writes each letter by its place in the alphabet, from `start` on. */
function from(start: number): (word: string) => string {
  return (word) => each(word, (char) => String.fromCodePoint(start + ALPHABET.indexOf(char)));
}

function each(word: string, form: (char: string, index: number) => string): string {
  return [...word].map(form).join("");
}

/** Replaces the first letter that the table has, or all of them. */
function replacing(table: Record<string, string>, howMany: "first" | "all"): (word: string) => string {
  return (word) => {
    let left = howMany === "first" ? 1 : Number.POSITIVE_INFINITY;
    return each(word, (char) => {
      const form = table[char];
      if (form === undefined || left === 0) return char;
      left--;
      return form;
    });
  };
}

function separated(by: string): (word: string) => string {
  return (word) => [...word].join(by);
}

const insideAt = (word: string) => Math.floor(word.length / 2);

/** 38 kinds, roughly from the plainest to the cleverest. */
export const DISGUISES: readonly Disguise[] = [
  { kind: "capitals", apply: (word) => word.toUpperCase() },
  { kind: "every other capital", apply: (word) => each(word, (c, at) => (at % 2 ? c.toUpperCase() : c)) },
  { kind: "accents", apply: replacing({ a: "á", e: "ë", i: "ï", o: "ô", u: "ü", n: "ñ", c: "ç" }, "all") },
  { kind: "stacked marks", apply: (word) => each(word, (char) => `${char}\u0336\u0317\u0489\u035b`) },
  { kind: "zero-width spaces", apply: separated("\u200b") },
  { kind: "soft hyphens", apply: separated("\u00ad") },
  { kind: "direction marks", apply: separated("\u202d") },
  { kind: "full width", apply: from(0xff41) },
  { kind: "bold", apply: from(0x1d41a) },
  { kind: "bold script", apply: from(0x1d4ea) },
  { kind: "Fraktur", apply: from(0x1d586) },
  { kind: "double-struck", apply: from(0x1d552) },
  { kind: "monospace", apply: from(0x1d68a) },
  { kind: "circled", apply: from(0x24d0) },
  { kind: "white on black squares", apply: from(0x1f170) },
  { kind: "in parentheses", apply: from(0x249c) },
  { kind: "small capitals", apply: inAlphabet("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ") },
  { kind: "superscript", apply: inAlphabet("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ.ʳˢᵗᵘᵛʷˣʸᶻ") },
  { kind: "flag letters", apply: from(0x1f1e6) },
  {
    kind: "one Cyrillic letter",
    apply: replacing({ a: "а", c: "с", e: "е", o: "о", i: "і", s: "ѕ" }, "first"),
  },
  { kind: "Cyrillic and Greek letters", apply: inAlphabet("аЬсԁеfɡһіјκlмпорԛгѕтυνшхуz") },
  { kind: "syllabics and strokes", apply: inAlphabet("ᗩ乃ᑕᗪᗴᖴᘜᕼ.丁.ᒪᗰᑎㄖᑭᑫ尺丂丅ᑌᐯᗯ乂ㄚ乙") },
  {
    kind: "one turned letter",
    apply: replacing({ a: "ɐ", e: "ǝ", m: "ɯ", r: "ɹ", t: "ʇ", h: "ɥ" }, "first"),
  },
  { kind: "one digit", apply: replacing({ a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" }, "first") },
  { kind: "digits for all vowels", apply: replacing({ a: "4", e: "3", i: "1", o: "0" }, "all") },
  { kind: "signs for letters", apply: replacing({ a: "@", s: "$", i: "!", t: "+", l: "|" }, "all") },
  { kind: "one letter drawn out", apply: (word) => each(word, (c, at) => (at === 1 ? c.repeat(5) : c)) },
  { kind: "every letter doubled", apply: (word) => each(word, (char) => char + char) },
  { kind: "letters set apart", apply: separated(" ") },
  { kind: "dots", apply: separated(".") },
  { kind: "hyphens", apply: separated("-") },
  { kind: "asterisks between", apply: separated("*") },
  { kind: "pictures between", apply: separated("🔥") },
  { kind: "one letter a line", apply: separated("\n") },
  { kind: "masked vowel", apply: (word) => word[0] + word.slice(1).replace(/[aeiou]/, "*") },
  {
    kind: "one full stop inside",
    apply: (word) => `${word.slice(0, insideAt(word))}.${word.slice(insideAt(word))}`,
  },
  {
    kind: "one blank inside",
    apply: (word) => `${word.slice(0, insideAt(word))} ${word.slice(insideAt(word))}`,
  },
  { kind: "backwards", apply: (word) => [...word].reverse().join("") },
];
