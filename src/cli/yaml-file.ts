import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { explainErrors, findExtras } from "./yaml-errors.ts";
import { offsetInScalar } from "./yaml-offset.ts";

/** A place in a file, both counted from 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Something wrong with a YAML file itself, before anyone looks at what it says. */
export interface YamlProblem extends Position {
  message: string;
  fix: string;
}

/** A parsed YAML file: its data, and where in the text each value stands. */
export interface YamlFile {
  data: unknown;
  problems: YamlProblem[];
  /** Position of the value at `path` (of its key with `at`), or of its nearest ancestor that exists. */
  locate(path: readonly (string | number)[], at?: "key", offset?: number): Position;
}

/** YAML files larger than this, in UTF-16 code units, are not read: the longest clauses are a fiftieth of it. */
const MAX_YAML = 256 * 1024;
/** Deepest run of opening brackets or of indentation that the parser is trusted with. */
const MAX_NESTING = 100;

function failWith(message: string, fix: string): YamlFile {
  const start = { line: 1, column: 1 };
  return { data: undefined, problems: [{ ...start, message, fix }], locate: () => start };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    if (depth > MAX_NESTING) return true;
  }
  return /^(?:[ \t]*[-?:][ \t]+){50}/m.test(text) || new RegExp(`^ {${MAX_NESTING * 2}}`, "m").test(text);
}

function find(
  document: Document,
  path: readonly (string | number)[],
): { key: Node | null; value: Node | null } {
  let found: { key: Node | null; value: Node | null } = {
    key: null,
    value: document.contents as Node | null,
  };
  for (const step of path) {
    const { value } = found;
    let next: typeof found | null = null;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair && isPair(pair)) {
        next = { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
      }
    } else if (isSeq(value) && typeof step === "number") {
      const item = value.items[step];
      if (isNode(item)) next = { key: item, value: item };
    }
    if (!next) return { key: found.key, value: found.key ?? found.value };
    found = next;
  }
  return found;
}

/** Parses a YAML file without ever throwing. Data is `undefined` when there are problems. */
export function parseYamlFile(text: string): YamlFile {
  if (text.length > MAX_YAML) {
    return failWith(`The file is larger than ${MAX_YAML / 1024} kB.`, "Move long word lists to terms/*.txt.");
  }
  if (isTooDeep(text)) return failWith("The file is nested too deeply to be read.", "Flatten it.");
  const lines = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const errors = explainErrors(document, text);
  const problems = (errors.length > 0 ? errors : findExtras(document)).map(
    ({ offset, message, fix }): YamlProblem => ({ ...toPosition(offset), message, fix }),
  );
  return {
    data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    locate(path, at, offset) {
      const { key, value } = find(document, path);
      const node = at === "key" ? (key ?? value) : (value ?? key);
      if (!node?.range) return { line: 1, column: 1 };
      const inside = isScalar(node) && offset !== undefined ? offsetInScalar(node, text, offset) : 0;
      return toPosition(node.range[0] + inside);
    },
  };
}
