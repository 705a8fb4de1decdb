import type { Draft } from "../draft.ts";
import { foldedSlice } from "../fold.ts";
import { findLinkHost } from "../links.ts";
import { type Match, matchOfTokens, type Outcome, toOutcome } from "../match.ts";
import { LINK } from "../token-buffer.ts";
import type { NodeOf } from "./node.ts";

/** Hosts that hide where a link leads. */
const SHORTENERS: ReadonlySet<string> = new Set(
  "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at t.ly lnkd.in trib.al dlvr.it shorte.st adf.ly bl.ink tiny.cc soo.gd s.id qr.ae fb.me snip.ly 1url.com".split(
    " ",
  ),
);

/**
 * `link`: a web link stands in the draft. It counts when it goes to one of `hosts`, or to any host without them,
 * and to none of `except`; with `shortened` only links that hide where they lead count. A host covers its
 * subdomains, and `host/path` only what lies under that path. E-mail addresses are no links here.
 */
export function matchLink(node: NodeOf<"link">, draft: Draft): Outcome {
  const { tokens } = draft;
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== LINK) continue;
    const link = readLink(draft, index);
    if (link === null || (node.shortened && !SHORTENERS.has(link.host))) continue;
    if (node.hosts !== undefined && !node.hosts.some((host) => leadsTo(link, host))) continue;
    if (node.except?.some((host) => leadsTo(link, host)) === true) continue;
    matches.push(matchOfTokens(tokens, index, index));
  }
  return toOutcome(matches);
}

interface Link {
  host: string;
  /** What follows the host, from the first `/`, `?` or `#` on. */
  path: string;
}

/** `null` for an e-mail address. */
function readLink({ tokens, folded }: Draft, index: number): Link | null {
  const start = tokens.start[index] as number;
  const end = tokens.end[index] as number;
  const host = findLinkHost(folded, start, end);
  if (foldedSlice(folded, start, host.start).includes("@")) return null;
  const path = foldedSlice(folded, host.end, end).replace(/^:[0-9]*/, "");
  return { host: foldedSlice(folded, host.start, host.end), path };
}

function leadsTo({ host, path }: Link, wanted: string): boolean {
  const slash = wanted.indexOf("/");
  const wantedHost = slash === -1 ? wanted : wanted.slice(0, slash);
  if (host !== wantedHost && !host.endsWith(`.${wantedHost}`)) return false;
  if (slash === -1) return true;
  const wantedPath = wanted.slice(slash).replace(/\/+$/, "");
  return path.startsWith(wantedPath) && /^(?:$|[/?#])/.test(path.slice(wantedPath.length));
}
