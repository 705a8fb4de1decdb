/** Rows of cells; the first row has the headings. */
export type Table = string[][];
