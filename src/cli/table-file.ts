import { CsvError, parse } from "csv-parse/sync";
import type { YamlProblem } from "./yaml-file.ts";

/** What spreadsheets put between cells when they save a table, depending on the country. */
const DELIMITERS = [",", ";", "\t"];

function findDelimiter(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/**
 * The rows of a table as saved by a spreadsheet (RFC 4180, also with semicolons or tabs), cells as text, the first row
 * with the names of the columns; or what is wrong with it, and where. Empty lines are rows without text.
 */
export function parseTable(text: string): string[][] | YamlProblem {
  try {
    return parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    return {
      line,
      column: 1,
      // The parser's message would repeat a cell, and the table may hold names that must stay secret.
      message:
        "The table can't be read from here on: a quotation mark opens and does not close, or stands in a cell.",
      fix: "Save it again from the spreadsheet as CSV (UTF-8).",
    };
  }
}
