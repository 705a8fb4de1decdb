import { createWordSet } from "../hash.ts";
import { type Match, sortMatches } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import * as begin from "./beginnings.ts";
import { weighContext } from "./context-words.ts";
import { entityOf, type FindOther } from "./entity.ts";
import type { EntityLists } from "./lists.ts";
import { isOrdinal } from "./street-words.ts";
import { gapBefore, hasWordBefore, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

/** Oldest age of a minor. */
const OLDEST = 17;

const GRADERS = createWordSet("grader graders");
const GRADE = createWordSet("grade");
const GRADE_WORDS = createWordSet(begin.GRADES);
const PUPILS = createWordSet("student students pupil pupils boy boys girl girls kid child");
const SCHOOL = createWordSet("school");
const SCHOOLS = createWordSet(begin.SCHOOLS);
const JUVENILES = createWordSet(begin.JUVENILES);
/** "Juvenile court", "juvenile detectives": a body and not a child. */
const BODIES = createWordSet(
  "court courts justice detention division unit detective detectives hall center centre services system law bureau probation facility section delinquency crime crimes offender program aid records drinking parties party drinkers tobacco",
);
const MINORS = createWordSet(begin.MINOR);
const TEENS = createWordSet(begin.TEENS);
const CHILDREN = createWordSet(begin.CHILDREN);
const CHILD_BODIES = createWordSet(
  "support care welfare shower seat seats safety protective abuse custody scout scouts advocacy id trafficking pornography proof passenger services bands center boom play sitter monitor gate formula food steps benefit size summer friend friends",
);
const ARTICLES = createWordSet(
  "a the this that an one another little young small baby missing injured unaccompanied whose local injured year-old",
);
const OLD = createWordSet("old yo");
/** "A minor injury": the word is an adjective where a noun follows; these end the noun. */
const AFTER_NOUN = createWordSet(
  "was were is are who whose whom and or in at on with from to by as for has had have will would can could may being under involved victim suspect child that but because when while after before",
);

/**
 * Words that say somebody is a minor: an age of 17 or less, a grade ("8th grader", "third-grade student"), and
 * "juvenile", "a minor", "teen", "toddler" and the like said of a person. Bodies ("juvenile court", "child
 * support") and "minor injuries" are not reported. `value` is the age where there is one.
 */
export function findMinors(tokens: Tokens, _lists: EntityLists, findOther: FindOther): readonly Match[] {
  const ages = findOther("age").filter(({ value }) => value !== undefined && value <= OLDEST);
  const words: Match[] = [];
  const beginnings = begin.beginningsOf(tokens);
  let age = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (((beginnings[index] as number) & (begin.NUMBER | begin.MINOR_WORD)) === 0) continue;
    const match = readGrade(tokens, index) ?? readWord(tokens, index);
    if (match === null) continue;
    while (age < ages.length && (ages[age] as Match).last < match.first) age++;
    if (age === ages.length || (ages[age] as Match).first > match.last) words.push(match);
    index = match.last;
  }
  return sortMatches([...ages, ...words]);
}

/** "8th grader", "eighth-grade student", "in 4th grade", "high school student". */
function readGrade(tokens: Tokens, index: number): Match | null {
  const next = index + 1;
  if (
    isWordOf(tokens, index, SCHOOLS) &&
    isWordOf(tokens, next, SCHOOL) &&
    isWordOf(tokens, next + 1, HIGH_PUPILS)
  )
    return entityOf(tokens, index, next + 1, isPluralAt(tokens, next + 1) ? 40 : 70);
  if (!isWordOf(tokens, index, GRADE_WORDS) && !isGradeNumber(tokens, index)) return null;
  if (!/^[ -]$/.test(gapBefore(tokens, next))) return null;
  if (isWordOf(tokens, next, GRADERS))
    return entityOf(tokens, index, next, isPluralAt(tokens, next) ? 45 : 88);
  if (!isWordOf(tokens, next, GRADE)) return null;
  if (isWordOf(tokens, next + 1, PUPILS))
    return entityOf(tokens, index, next + 1, isPluralAt(tokens, next + 1) ? 45 : 88);
  return hasWordBefore(tokens, index, IN_GRADE, 2) ? entityOf(tokens, index, next, 60) : null;
}

const HIGH_PUPILS = createWordSet(
  "student students pupil freshman sophomore junior senior cheerleader quarterback",
);
const IN_GRADE = createWordSet("in enters entering starts starting started finished her his");

/** "1st" to "12th". */
function isGradeNumber(tokens: Tokens, index: number): boolean {
  if (!isOrdinal(tokens, index) || leadingDigits(tokens, index) > 2) return false;
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  return (
    leadingDigits(tokens, index) === 1 || (units[start] === 0x31 && (units[start + 1] as number) <= 0x32)
  );
}

function isPluralAt(tokens: Tokens, index: number): boolean {
  return tokens.folded.units[(tokens.end[index] as number) - 1] === 0x73;
}

function readWord(tokens: Tokens, index: number): Match | null {
  if (isWordOf(tokens, index, JUVENILES))
    return isWordOf(tokens, index + 1, BODIES) || isBodyAfter(tokens, index + 1)
      ? null
      : entityOf(tokens, index, index, isPluralAt(tokens, index) ? 60 : 85);
  if (isWordOf(tokens, index, MINORS)) return readMinor(tokens, index);
  if (isWordOf(tokens, index, TEENS))
    return entityOf(
      tokens,
      index,
      index,
      isWordOf(tokens, index + 1, TEEN_BODIES) ? 20 : isPluralAt(tokens, index) ? 40 : 65,
    );
  if (!isWordOf(tokens, index, CHILDREN) || isWordOf(tokens, index + 1, CHILD_BODIES)) return null;
  if (gapBefore(tokens, index + 1) === "-" || isWordOf(tokens, index - 1, OLD)) return null;
  const base = isWordOf(tokens, index, SMALL_CHILDREN) ? 45 : 35;
  const article = hasWordBefore(tokens, index, ARTICLES, 2) ? 10 : 0;
  return entityOf(tokens, index, index, weighContext(tokens, index, index, base + article, CONTEXTS));
}

const SMALL_CHILDREN = createWordSet("toddler infant newborn");
/** Without one of these a boy or girl may be anybody: "baby girl", "good boy". */
const CONTEXTS = [
  {
    words: createWordSet(
      "victim victims injured missing police officers deputies charged found hospital hospitalized arrested custody abducted shot killed stabbed struck abused assaulted assault suspect molested witness drowned died life-threatening airlifted runaway located kidnapped crash neglect abuse sexually",
    ),
    before: 8,
    after: 8,
    by: 20,
  },
  {
    words: createWordSet(
      "good bad baby bitch boss my her oh old pretty cute crazy fan fans band golden home poster city big cover material",
    ),
    before: 1,
    after: 1,
    by: -15,
  },
];

const TEEN_BODIES = createWordSet(
  "court center centre academy driver drivers driving dating council police program mom night idol",
);

/** "juvenile and domestic court". */
function isBodyAfter(tokens: Tokens, index: number): boolean {
  return isWordOf(tokens, index, AND) && isWordOf(tokens, index + 2, BODIES);
}

const AND = createWordSet("and");

/** "a minor was", "the minor.", "involving a minor"; not "a minor crash", "minor injuries", "Asia Minor". */
function readMinor(tokens: Tokens, index: number): Match | null {
  if (!isWordOf(tokens, index - 1, ARTICLES) || lengthOf(tokens, index) !== 5) return null;
  const isLast =
    index + 1 >= tokens.count ||
    tokens.gap[index + 1] === -1 ||
    /^[.,;:!?)"']/.test(gapBefore(tokens, index + 1)) ||
    isWordOf(tokens, index + 1, AFTER_NOUN);
  return isLast && gapBefore(tokens, index + 1) !== "-" ? entityOf(tokens, index, index, 78) : null;
}
