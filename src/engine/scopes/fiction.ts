import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength } from "./cues.ts";
import type { Sentence } from "./parts.ts";

/** One is enough. */
const STRONG = createCues(
  "referee|referees|umpire|the refs|touchdown|touchdowns|playoffs|playoff|quarterback|halftime|overtime win|inning|innings|home run|super bowl|world series|hat trick|free throw|free throws|power play|penalty kick|fantasy football|video game|video games|xbox|playstation|call of duty|fortnite|minecraft|netflix|season finale|series finale|the movie|this movie|that movie|a movie|the film|the sequel|the novel|this novel|a novel|crime novel|plot twist|spoiler alert|sitcom|screenplay|the villain|dungeons and dragons|board game|cosplay|chapter one|tv show|the show|this show|fan fiction|true crime podcast|murder mystery|escape room|haunted house|halloween costume",
);
/** Two of them are enough. */
const WEAK = createCues(
  "game|games|match|score|scored|goal|goals|goalie|pitcher|offense|tournament|championship|finals|trailer|episode|season|actor|actress|binge|binge-watching|streaming|villain|respawn|giants|packers|eagles|cowboys|yankees|dodgers",
);
/** Who and what comes in only when something really happened. */
const REAL = createCues(
  "police|officers|deputies|troopers|detectives|investigators|arrested|arrests|arrest|suspect|suspects|witness|witnesses|charged|victim|disorder|banning order|banning orders|medics|hospital|call 911|dispatch",
);
/** A place or time at which real things happen: "robbed outside the stadium during the game". */
const AT = createWordSet(
  "at outside near after before during from leaving to behind around following like isn't not",
);
const ARTICLES = createWordSet("the a an this that our some straight out of in");

/**
 * Marks a sentence about a game, a match, a film or a book, where people are robbed, shot and killed without
 * harm: one word that belongs to nothing else, or two that often do. What happened at a game, or "like in a
 * movie", is real; and so, most likely, is what police, victims and witnesses come into.
 */
export function readFiction(tokens: Tokens, { first, next }: Sentence, values: Uint8Array): void {
  if (weighSentence(tokens, first, next) >= 2) values.fill(1, first, next);
}

/**
 * 2 for each strong cue and 1 for each different weak one. Where real people come in, only strong ones count,
 * and half; where a cue says at which place or time something happened, nothing does.
 */
function weighSentence(tokens: Tokens, first: number, next: number): number {
  let weight = 0;
  const weak = new Set<number>();
  let isReal = false;
  for (let index = first; index < next; index++) {
    if (cueLength(REAL, tokens, index, next) > 0) isReal = true;
    const strong = cueLength(STRONG, tokens, index, next);
    if (strong === 0 && cueLength(WEAK, tokens, index, next) === 0) continue;
    if (isWhereOrLike(tokens, first, index)) return 0;
    if (strong > 0) weight += 2;
    else weak.add(tokens.hash[index] as number);
    index += Math.max(0, strong - 1);
  }
  return isReal ? weight / 2 : weight + weak.size;
}

function isWhereOrLike(tokens: Tokens, first: number, cue: number): boolean {
  let before = cue - 1;
  while (before >= first && before >= cue - 4 && ARTICLES.has(tokens.hash[before] as number)) before--;
  return before >= first && AT.has(tokens.hash[before] as number);
}
