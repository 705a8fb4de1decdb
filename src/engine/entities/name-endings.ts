import { once } from "../once.ts";
import type { Tokens } from "../token-buffer.ts";
import { lengthOf, possessiveLength } from "./token-facts.ts";

/** Endings of verbs in headlines and of abstract nouns, in which hardly any surname ends. */
const getWordEndings = toUnits("ly ed ing tion sion ness ful ize ment ity ology");
/** Endings of surnames: Slavic, Nordic, Caucasian, Baltic, Romanian, Greek, Turkish, German, Japanese. */
const getSurnameEndings = toUnits(
  "ovic evic vich wicz ovich evich ski sky cki wska ska ckas enko chuk czyk czak ova eva kova owa aev yev shvili idze dze yan sson sdottir dottir ersen nsen lsen ksen tsen rsen gaard strom gren quist qvist lund berg inen nen escu oglu opoulos poulos akis idis oudis mann stein bauer meyer maier hofer zadeh pour nejad moto mura yama kawa zawa saki hashi gawa shima",
);
/** Endings of streets in Dutch, German, Scandinavian, Finnish and Hungarian. */
const getStreetEndings = toUnits(
  "straat strasse weg gatan gata veien vegen vej katu platz allee utca gasse laan plein gade",
);
const MIN_LENGTH = 6;

function toUnits(endings: string): () => Uint16Array[] {
  return once(() =>
    endings.split(" ").map((ending) => Uint16Array.from(ending, (char) => char.charCodeAt(0))),
  );
}

/** Whether a word of six letters or more ends as headline verbs and abstract nouns do. */
export function hasWordEnding(tokens: Tokens, index: number): boolean {
  return hasEnding(tokens, index, getWordEndings());
}

/** Whether a word of six letters or more ends as surnames of some languages do. */
export function hasSurnameEnding(tokens: Tokens, index: number): boolean {
  return hasEnding(tokens, index, getSurnameEndings());
}

/** Whether a word of six letters or more ends as streets of some languages do. */
export function endsLikeStreet(tokens: Tokens, index: number): boolean {
  return hasEnding(tokens, index, getStreetEndings());
}

function hasEnding(tokens: Tokens, index: number, endings: readonly Uint16Array[]): boolean {
  const length = lengthOf(tokens, index) - possessiveLength(tokens, index);
  if (length < MIN_LENGTH) return false;
  const { units } = tokens.folded;
  const end = (tokens.start[index] as number) + length;
  for (const ending of endings) {
    let at = ending.length - 1;
    while (at >= 0 && units[end - ending.length + at] === ending[at]) at--;
    if (at < 0) return true;
  }
  return false;
}
