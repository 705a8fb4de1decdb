import { evaluate } from "../../src/engine/evaluate.ts";
import { createFoldBuffer, foldText } from "../../src/engine/fold.ts";
import { createTermHits, findTerms } from "../../src/engine/lexicon.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import { createTokens } from "../../src/engine/token-buffer.ts";
import { tokenise } from "../../src/engine/tokens.ts";
import type { CheckContext } from "../../src/engine/types.ts";
import type { Candidate } from "./measure.ts";

export { openPack };

const CONTEXTS: readonly CheckContext[] = [
  { accountKind: "personal", surface: "post", site: "x" },
  { accountKind: "official", surface: "post", site: "x" },
];

/** A whole check with a pack, on both kinds of account by turns. */
export function engineCandidate(name: string, pack: OpenPack): Candidate {
  return { name, check: (text, index) => evaluate(pack, text, CONTEXTS[index % 2] as CheckContext) };
}

/** The lexicon stage alone: folding, tokens and terms. */
export function lexiconCandidate(name: string, { lexicon }: OpenPack): Candidate {
  const folded = createFoldBuffer();
  const tokens = createTokens(folded);
  const hits = createTermHits();
  return { name, check: (text) => findTerms(lexicon, tokenise(foldText(text, folded), tokens), hits) };
}

const STATES = 1_024;

/** The least any engine must do: fold the text once and walk it once through a table. */
export function floorCandidate(): Candidate {
  const folded = createFoldBuffer();
  const table = Int32Array.from({ length: STATES * 128 }, (_, at) => ((at * 2_654_435_761) >>> 22) * 128);
  const check = (text: string): number => {
    const { units, length } = foldText(text, folded);
    let row = 0;
    for (let at = 0; at < length; at++) row = table[row + ((units[at] as number) & 127)] as number;
    return row;
  };
  return { name: "fold and walk once", check };
}
