import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import type { EntityKind } from "../types.ts";
import { findAges } from "./age.ts";
import { findPersonNames } from "./person-name.ts";
import { findPhones } from "./phone.ts";
import { findPlates } from "./plate.ts";
import { findSsns } from "./ssn.ts";
import { findStreetAddresses } from "./street-address.ts";

/** Finds every entity of one kind in a draft; ascending, not overlapping. */
type EntityDetector = (tokens: Tokens) => Match[];

/** One detector a kind, each in a file of its own. */
const DETECTORS: Readonly<Record<EntityKind, EntityDetector>> = {
  "person-name": findPersonNames,
  phone: findPhones,
  ssn: findSsns,
  plate: findPlates,
  "street-address": findStreetAddresses,
  age: findAges,
};

/** Finds every entity of a kind. */
export function detectEntities(kind: EntityKind, tokens: Tokens): Match[] {
  return DETECTORS[kind](tokens);
}
