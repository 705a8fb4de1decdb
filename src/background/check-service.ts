import { evaluate } from "../engine/evaluate.ts";
import type { OpenPack } from "../engine/open.ts";
import type { AccountKind } from "../engine/types.ts";
import type { Request, Verdict } from "../messaging/protocol.ts";
import { decideAccountKind } from "./accounts.ts";

/**
 * Checks one draft against the open pack.
 * @param choice the officer's account choice for the site, `null` for automatic
 * @returns findings most serious first, with the card of each clause named
 */
export function checkDraft(pack: OpenPack, request: Request<"check">, choice: AccountKind | null): Verdict {
  const { info } = pack;
  const accountKind = decideAccountKind(info.accounts, request.site, request.handle, choice);
  const { text, surface, site } = request;
  const findings = evaluate(pack, text, { accountKind, surface, site }, { explain: true });
  const clauses = pack.cards(new Set(findings.map((finding) => finding.clause)));
  return {
    findings,
    clauses,
    accountKind,
    pack: { id: info.id, title: info.title, version: info.version },
  };
}
