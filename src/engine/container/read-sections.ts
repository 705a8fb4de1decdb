import { FOLD_VERSION } from "../fold-version.ts";
import { PackFormatError } from "./error.ts";
import {
  alignUp,
  FORMAT_VERSION,
  HEADER_WORDS,
  LAYOUT,
  MAGIC,
  SECTION_NAMES,
  SECTIONS_START,
  type Sections,
} from "./layout.ts";

/**
 * The sections of a compiled pack as views over its bytes. Bytes that do not start at a multiple of 8 in
 * their buffer are copied once.
 *
 * @throws PackFormatError when a length, the magic or a version is not as it should be
 */
export function readSections(bytes: ArrayBuffer | Uint8Array): Sections {
  const file = toAligned(bytes);
  checkHeader(file);
  const { buffer, byteOffset } = file;
  const lengths = new Int32Array(buffer, byteOffset + HEADER_WORDS * 4, SECTION_NAMES.length);
  const sections: Partial<Record<keyof Sections, unknown>> = {};
  let offset = SECTIONS_START;
  SECTION_NAMES.forEach((name, index) => {
    const View = LAYOUT[name];
    const length = lengths[index] as number;
    const end = offset + length * View.BYTES_PER_ELEMENT;
    if (length < 0 || end > file.byteLength)
      throw new PackFormatError(`The section ${name} does not fit into the compiled pack.`);
    sections[name] = new View(buffer, byteOffset + offset, length);
    offset = alignUp(end);
  });
  if (offset !== file.byteLength)
    throw new PackFormatError("The compiled pack's sections do not add up to its length.");
  return sections as Sections;
}

function toAligned(bytes: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  const file = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
  const isAligned = file.byteOffset % 8 === 0 && file.buffer instanceof ArrayBuffer;
  return isAligned ? (file as Uint8Array<ArrayBuffer>) : new Uint8Array(file);
}

function checkHeader(file: Uint8Array<ArrayBuffer>): void {
  if (file.byteLength < SECTIONS_START) throw new PackFormatError("The compiled pack is cut off.");
  const [magic, format, fold, length, count] = new Int32Array(file.buffer, file.byteOffset, HEADER_WORDS);
  if (magic !== MAGIC) throw new PackFormatError("These bytes are not a compiled pack.");
  if (format !== FORMAT_VERSION || count !== SECTION_NAMES.length)
    throw new PackFormatError(
      `The compiled pack has format ${format}; this version reads ${FORMAT_VERSION}.`,
    );
  if (fold !== FOLD_VERSION)
    throw new PackFormatError("The compiled pack was made with other folding tables; compile it again.");
  if (length !== file.byteLength)
    throw new PackFormatError(`The compiled pack has ${file.byteLength} bytes instead of ${length}.`);
}
