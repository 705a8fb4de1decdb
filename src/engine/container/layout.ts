/**
 * The compiled pack in bytes: a header, a directory with the length of every section, and the sections in
 * the order of `LAYOUT`, each at a multiple of 8 bytes. Everything is little-endian. Opening one makes a
 * view over each section and parses nothing. What every check needs comes first; the cards, which are read
 * only for clauses that fire, come last.
 *
 * Header, in 32-bit words: magic, format version, version of the fold tables, length of the file in bytes,
 * number of sections, zero. Directory: one word a section, its length in elements; padded to 8 bytes.
 */
export const LAYOUT = {
  lexiconMarks: Int32Array,
  lexiconChecks: Int32Array,
  lexiconNumbers: Uint16Array,
  lexiconPayloads: Int32Array,
  lexiconPostings: Uint16Array,
  tagWords: Int32Array,
  hardenedStates: Int32Array,
  hardenedOutputs: Int32Array,
  hardenedVariants: Int32Array,
  hardenedLetters: Uint8Array,
  hardenedWordGroups: Int32Array,
  hardenedWordLetters: Uint8Array,
  hardenedWordLists: Int32Array,
  patternHeads: Int32Array,
  patternClasses: Uint8Array,
  patternRows: Uint16Array,
  anchorMarks: Int32Array,
  anchorCodes: Uint16Array,
  anchorHeads: Int32Array,
  anchorTexts: Uint8Array,
  triggerStarts: Int32Array,
  triggerGroups: Int32Array,
  groupGates: Int32Array,
  gateHeads: Int32Array,
  clauseHeads: Int32Array,
  info: Uint8Array,
  probes: Uint8Array,
  bodies: Uint8Array,
  cards: Uint8Array,
} as const;

export type SectionName = keyof typeof LAYOUT;
export type Sections = { [Name in SectionName]: InstanceType<(typeof LAYOUT)[Name]> };

/** In the order they have in the file. */
export const SECTION_NAMES = Object.keys(LAYOUT) as SectionName[];

/** "SLPK" read as a little-endian word. */
export const MAGIC = 0x4b504c53;
/** Goes up whenever a section is added, removed or means something else. */
export const FORMAT_VERSION = 8;
export const HEADER_WORDS = 6;

/** Where the first section starts, in bytes. */
export const SECTIONS_START = alignUp((HEADER_WORDS + SECTION_NAMES.length) * 4);

/** The next multiple of 8. */
export function alignUp(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
