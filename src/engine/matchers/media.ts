import type { Draft } from "../draft.ts";
import { FAILS, matchOfDraft, type Outcome, toOutcome } from "../match.ts";
import type { CheckContext, MediaFact } from "../types.ts";
import type { NodeOf } from "./node.ts";

const FACTS: Readonly<Record<MediaFact, keyof CheckContext>> = {
  image: "hasImage",
  "missing-alt": "missingAltText",
  gps: "gpsInMetadata",
  serial: "serialInMetadata",
};

/** Whether the engine can ask for this. */
export function isMediaFact(name: string): name is MediaFact {
  return Object.hasOwn(FACTS, name);
}

/**
 * `media`: what is attached to the draft: an image, an image without a description, a file whose metadata give
 * away a position or a device's serial number. Holds only when the site adapter said so; what is not known
 * does not hold. Marks the whole draft.
 */
export function matchMedia({ fact }: NodeOf<"media">, draft: Draft): Outcome {
  return draft.context[FACTS[fact]] === true ? toOutcome([matchOfDraft(draft.tokens)]) : FAILS;
}
