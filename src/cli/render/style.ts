/** Paints words for a terminal, or leaves them as they are. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  blue(text: string): string;
}

/** A style with ANSI colours or, for files and pipes, without. */
export function createStyle(hasColour: boolean): Style {
  const paint = (on: number, off: number) => (text: string) =>
    hasColour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    green: paint(32, 39),
    blue: paint(34, 39),
  };
}

/** Whether to paint: never into a file or pipe, and never against the reader's NO_COLOR. */
export function canPaint(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Makes control characters visible, so that text from files cannot drive the terminal. Line breaks stay. */
export function showSafely(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (char) =>
    char === "\t" ? " " : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Safe text without line breaks, for what has to stay on one line. */
export function showOnOneLine(text: string): string {
  return showSafely(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, " "));
}

/** Breaks prose into lines of at most `width` columns; each line begins with `indent`. */
export function wrapText(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  for (const paragraph of text.trim().split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line !== "" && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    if (line !== "") lines.push(indent + line);
  }
  return lines.join("\n");
}
