import { type AccountKind, SEVERITIES, type Severity, type Surface } from "../types.ts";

/**
 * What is known of a clause without decoding it: a row of words in the section `clauseHeads`. Severities are
 * indexes into `SEVERITIES`, -1 where the clause does not apply; surfaces are bits as in
 * `SURFACE_BIT`; body and card are byte ranges of their sections. A guard never fires, so it has no severity.
 */
export const HEAD_WORDS = 7;
export const SEVERITY_WORD: Readonly<Record<AccountKind, number>> = { official: 0, personal: 1 };
export const SURFACES_WORD = 2;
export const BODY_WORD = 3;
export const CARD_WORD = 5;

/** The bit of each surface. */
export const SURFACE_BIT: Readonly<Record<Surface, number>> = { post: 1, reply: 2, message: 4, profile: 8 };

/** The bits of a set of surfaces. */
export function toSurfaceBits(surfaces: readonly Surface[]): number {
  return surfaces.reduce((bits, surface) => bits | SURFACE_BIT[surface], 0);
}

/** Index into `SEVERITIES`, or -1 for none. */
export function toSeverityWord(severity: Severity | undefined): number {
  return severity === undefined ? -1 : SEVERITIES.indexOf(severity);
}
