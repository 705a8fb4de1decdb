import { createWordSet, hashUnits } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { gapBefore, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

/** Types of street that hardly mean anything else. */
export const PLAIN_TYPES = createWordSet(
  "street avenue ave av boulevard blvd lane ln road rd terrace ter parkway pkwy crescent streets avenues roads",
);
/** Types that are also ordinary words: they count only with a capital letter. */
export const CAPITAL_TYPES = createWordSet(
  "st drive dr court ct way place pl circle cir square sq trail trl loop row close grove gardens mews alley plaza path run highway hwy turnpike tpke pike cres walk hill view crossing xing cove ridge bend pass point pt expressway expy freeway fwy causeway esplanade promenade wharf",
);
export const DIRECTIONS = createWordSet(
  "n s e w ne nw se sw north south east west northeast northwest southeast southwest",
);
/** Roads that are called by a number: "Route 9", "County Road 12", "Hwy 61". */
export const NUMBERED_ROADS = createWordSet(
  "route rte rt highway hwy us sr cr fm i interstate road rd m a b",
);
/** The end of an address and how sure its street is. */
export interface Street {
  last: number;
  confidence: number;
}

/** Names that stand without a type. */
export const TYPELESS = createWordSet("broadway piccadilly strand cheapside bowery embarcadero");

/** Whether a token is a street's type. Ordinary words count only with a capital letter. */
export function isStreetType(tokens: Tokens, index: number): boolean {
  if (isWordOf(tokens, index, PLAIN_TYPES)) return true;
  return isWordOf(tokens, index, CAPITAL_TYPES) && tokens.capital[index] === 1;
}

const ORDINALS = createWordSet("st nd rd th");

/** "5th", "22nd": a street called by a number. */
export function isOrdinal(tokens: Tokens, index: number): boolean {
  const digits = leadingDigits(tokens, index);
  if (digits === 0 || digits > 3 || lengthOf(tokens, index) !== digits + 2) return false;
  const from = (tokens.start[index] as number) + digits;
  return ORDINALS.has(hashUnits(tokens.folded.units, from, from + 2));
}

/** A capitalised word or an ordinal: what a street's name is made of. */
export function isStreetName(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== WORD) return false;
  return tokens.capital[index] === 1 || isOrdinal(tokens, index);
}

const UNITS = createWordSet(
  "apt apartment unit suite ste flat rm room fl floor bldg building lot spc space trlr trailer mailbox lockbox",
);

/** Whether a part of a building is told here, in two tokens: "Apt 3", "Ste. 909", "Unit # 109". */
export function isUnit(tokens: Tokens, index: number): boolean {
  if (!isWordOf(tokens, index, UNITS) || index + 1 >= tokens.count) return false;
  if (!/^(?:\. ?| )?#? ?$/.test(gapBefore(tokens, index + 1))) return false;
  return leadingDigits(tokens, index + 1) > 0 || lengthOf(tokens, index + 1) <= 3;
}
