import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import type { EntityKind } from "../types.ts";
import { findAges } from "./age.ts";
import { findBadgeNumbers } from "./badge-number.ts";
import { findBlockAddresses } from "./block-address.ts";
import { findCallSigns } from "./call-sign.ts";
import { findCaseNumbers } from "./case-number.ts";
import { findCoordinates } from "./coordinates.ts";
import { findBirthDates } from "./date-of-birth.ts";
import { findEmails } from "./email.ts";
import type { EntityDetector, FindOther } from "./entity.ts";
import { HAS_CAPITAL, HAS_DIGIT, HAS_LINK, HAS_WORD, readFeatures } from "./features.ts";
import { findIntersections } from "./intersection.ts";
import { findIpAddresses } from "./ip-address.ts";
import { type EntityLists, NO_LISTS } from "./lists.ts";
import { findMinors } from "./minor.ts";
import { findMoney } from "./money.ts";
import { findPaymentCards } from "./payment-card.ts";
import { findPersonNames } from "./person-name.ts";
import { findPhones } from "./phone.ts";
import { findPlates } from "./plate.ts";
import { findSsns } from "./ssn.ts";
import { findStreetAddresses } from "./street-address.ts";
import { findTenCodes } from "./ten-code.ts";
import { findTimes } from "./time.ts";
import { findUrls } from "./url.ts";
import { findVins } from "./vin.ts";

interface Entry {
  find: EntityDetector;
  /** Features of which a draft must have one, or the detector is not run. */
  needs: number;
}

/** One detector a kind, each in a file of its own. */
const DETECTORS: Readonly<Record<EntityKind, Entry>> = {
  "person-name": { find: findPersonNames, needs: HAS_WORD },
  phone: { find: findPhones, needs: HAS_DIGIT },
  ssn: { find: findSsns, needs: HAS_DIGIT },
  "payment-card": { find: findPaymentCards, needs: HAS_DIGIT },
  plate: { find: findPlates, needs: HAS_DIGIT },
  vin: { find: findVins, needs: HAS_DIGIT },
  "street-address": { find: findStreetAddresses, needs: HAS_DIGIT },
  "block-address": { find: findBlockAddresses, needs: HAS_WORD },
  intersection: { find: findIntersections, needs: HAS_CAPITAL | HAS_DIGIT },
  coordinates: { find: findCoordinates, needs: HAS_DIGIT | HAS_LINK },
  age: { find: findAges, needs: HAS_WORD },
  minor: { find: findMinors, needs: HAS_WORD },
  "date-of-birth": { find: findBirthDates, needs: HAS_DIGIT },
  "case-number": { find: findCaseNumbers, needs: HAS_DIGIT },
  "badge-number": { find: findBadgeNumbers, needs: HAS_DIGIT },
  "call-sign": { find: findCallSigns, needs: HAS_DIGIT },
  "ten-code": { find: findTenCodes, needs: HAS_WORD },
  email: { find: findEmails, needs: HAS_LINK | HAS_WORD },
  "ip-address": { find: findIpAddresses, needs: HAS_DIGIT },
  url: { find: findUrls, needs: HAS_LINK },
  time: { find: findTimes, needs: HAS_WORD },
  money: { find: findMoney, needs: HAS_WORD },
};

/** Every kind there is a detector for. */
export const ENTITY_KINDS = Object.keys(DETECTORS) as readonly EntityKind[];

/** Whether this version has a detector of that name. */
export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(DETECTORS, kind);
}

/**
 * Finds every entity of a kind, sure or not: `confidence` says how sure. `features` are those of `readFeatures`
 * for the same tokens; `findOther` gives entities of other kinds that have been found already.
 */
export function detectEntities(
  kind: EntityKind,
  tokens: Tokens,
  lists: EntityLists = NO_LISTS,
  features = readFeatures(tokens),
  findOther: FindOther = (other) => detectEntities(other, tokens, lists, features),
): readonly Match[] {
  const { find, needs } = DETECTORS[kind];
  return (features & needs) === 0 ? [] : find(tokens, lists, findOther);
}
