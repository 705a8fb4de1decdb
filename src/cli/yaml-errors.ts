import { type Document, isAlias, isScalar, visit, type YAMLError } from "yaml";

/** Something wrong with a YAML file itself, before anyone looks at what it says. `offset` is in UTF-16 code units. */
export interface YamlFault {
  offset: number;
  message: string;
  fix: string;
}

type Words = Pick<YamlFault, "message" | "fix">;

const QUOTE = "Put the text in quotation marks, or write it below after a > sign.";

/** The parser's words for its commonest errors speak of its own terms; these speak of what is on the page. */
const WORDS: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: { message: "The line is indented with a tab.", fix: "Indent with spaces." },
  BAD_INDENT: {
    message: "This line does not line up.",
    fix: "Indent it like its neighbours, or close the bracket above it.",
  },
  MULTIPLE_DOCS: {
    message: "A second document begins here.",
    fix: "Keep one per file: remove the --- line.",
  },
  BLOCK_AS_IMPLICIT_KEY: { message: "This line is more than one key with its value.", fix: QUOTE },
  MULTILINE_IMPLICIT_KEY: {
    message: "This line is not a key with its value.",
    fix: "Put a colon and a space after the key, and line it up with its neighbours.",
  },
  MISSING_CHAR: {
    message: "A quotation mark, bracket, comma or colon is missing.",
    fix: `Add it before this place. ${QUOTE}`,
  },
};

function explainError({ code, message, pos }: YAMLError, text: string): YamlFault {
  const [offset] = pos;
  if (code === "DUPLICATE_KEY") {
    const key = /^["']?([^"':\n]{1,60})/.exec(text.slice(offset))?.[1] ?? "";
    return { offset, message: `The key "${key.trim()}" is there twice.`, fix: "Remove one of them." };
  }
  const words = WORDS[code];
  if (words) return { offset, ...words };
  const plain = `${message.replace(/\s+/g, " ").replace(/\.$/, "")}.`;
  return { offset, message: plain, fix: QUOTE };
}

/** What the parser refused. One broken line often sets off more errors, so only the first of each line counts. */
export function explainErrors(document: Document, text: string): YamlFault[] {
  const lines = new Set<number>();
  return document.errors
    .map((error) => explainError(error, text))
    .filter(({ offset }) => {
      const start = text.lastIndexOf("\n", offset - 1);
      return !lines.has(start) && lines.add(start);
    });
}

/**
 * Parts of YAML that packs do without: aliases, anchors, tags, directives and keys that are not text. They
 * hide what a file says from whoever reviews it, and aliases can make it explode in size.
 */
export function findExtras(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: { range?: readonly number[] | null | undefined }, what: string, fix: string) =>
    faults.push({ offset: node.range?.[0] ?? 0, message: `${what} are not allowed.`, fix });
  if (document.directives?.yaml.explicit) refuse({}, "Directives such as %YAML", "Remove the line.");
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        refuse(node, `Aliases such as *${node.source}`, "Write the text out, or put it in quotation marks.");
        return;
      }
      const fix = "Remove it, or put the text in quotation marks.";
      if (node.anchor !== undefined) refuse(node, `Anchors such as &${node.anchor}`, fix);
      if (node.tag !== undefined)
        refuse(node, `Tags such as ${node.tag.replace("tag:yaml.org,2002:", "!!")}`, fix);
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value !== null) return;
      refuse(
        pair.key as { range?: readonly number[] },
        "Keys that are not text",
        "Write a plain word before the colon.",
      );
    },
  });
  return faults;
}
