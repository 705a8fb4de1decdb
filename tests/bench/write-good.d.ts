declare module "write-good" {
  /** Suggestions for a text. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
