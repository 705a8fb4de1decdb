import { Profanity } from "@2toad/profanity";
import { Filter } from "bad-words";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

/** Says whether it takes a text for abuse. */
export interface AbuseChecker {
  name: string;
  flags(text: string): boolean;
}

/** Word-list packages, each as its documentation sets it up. */
export function loadWordLists(): AbuseChecker[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new Filter();
  const profanity = new Profanity({ languages: ["en"] });
  return [
    { name: "obscenity", flags: (text) => obscenity.hasMatch(text) },
    { name: "bad-words", flags: (text) => badWords.isProfane(text) },
    { name: "@2toad/profanity", flags: (text) => profanity.exists(text) },
  ];
}
