import { OpenRedaction } from "@openredaction/openredaction";
import { text as checkWithAlex } from "alex";
import { Filter } from "bad-words";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import writeGood from "write-good";
import type { Candidate } from "./measure.ts";

/** What the engine is held against, each with what it does by default; each does less than a pack asks for. */
export const PEERS = [
  "harper.js",
  "alex",
  "obscenity",
  "bad-words",
  "@openredaction/openredaction",
  "write-good",
] as const;

export type PeerName = (typeof PEERS)[number];

/** Loads every peer, in the order of `PEERS`. */
export async function loadPeers(): Promise<Candidate[]> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new Filter();
  const redaction = new OpenRedaction();
  const checks: Record<PeerName, Candidate["check"]> = {
    "harper.js": (text) => harper.lint(text),
    alex: (text) => checkWithAlex(text).messages,
    obscenity: (text) => obscenity.getAllMatches(text),
    // Says only whether there is a bad word, which is the least work it can do.
    "bad-words": (text) => badWords.isProfane(text),
    "@openredaction/openredaction": (text) => redaction.detect(text),
    "write-good": (text) => writeGood(text),
  };
  return PEERS.map((name) => ({ name, check: checks[name] }));
}
