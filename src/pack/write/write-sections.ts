import {
  alignUp,
  FORMAT_VERSION,
  HEADER_WORDS,
  MAGIC,
  SECTION_NAMES,
  SECTIONS_START,
  type Sections,
} from "../../engine/container/layout.ts";
import { FOLD_VERSION } from "../../engine/fold-version.ts";

/** Puts sections into one file, in the order and with the header that `readSections` asks for. */
export function writeSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const length = SECTION_NAMES.reduce(
    (offset, name) => alignUp(offset + sections[name].byteLength),
    SECTIONS_START,
  );
  const file = new Uint8Array(length);
  const words = new DataView(file.buffer);
  [MAGIC, FORMAT_VERSION, FOLD_VERSION, length, SECTION_NAMES.length, 0].forEach((word, index) => {
    words.setInt32(index * 4, word, true);
  });
  let offset = SECTIONS_START;
  SECTION_NAMES.forEach((name, index) => {
    const section = sections[name];
    words.setInt32((HEADER_WORDS + index) * 4, section.length, true);
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset = alignUp(offset + section.byteLength);
  });
  return file;
}
