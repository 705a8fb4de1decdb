import { foldedSlice } from "../fold.ts";
import type { Match } from "../match.ts";
import { LINK, type Tokens } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";

/** Web addresses: with a scheme or "www.", or a bare host with a well-known ending. E-mail addresses are not. */
export function findUrls(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== LINK) continue;
    const start = tokens.start[index] as number;
    const lead = foldedSlice(tokens.folded, start, Math.min(tokens.end[index] as number, start + LEAD));
    const isPlain = /^(?:https?:\/\/|www\.)/.test(lead);
    if (!isPlain && /^[^/]*@/.test(lead)) continue;
    matches.push(entityOf(tokens, index, index, isPlain ? 95 : 80));
  }
  return matches;
}

/** Units read of a link to tell what it is: longer than any mailbox. */
const LEAD = 80;
