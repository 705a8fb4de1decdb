import { DEFAULT_CONFIDENCE } from "../../src/engine/entities/entity.ts";
import { openPack } from "../../src/engine/open.ts";
import type { CompiledPack } from "../../src/engine/types.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { type EntityScore, measureEntities } from "./measure-entities.ts";
import type { LabelledPost } from "./posts.ts";
import type { JudgedSet, PostSet, TextSet } from "./read/text-sets.ts";
import { type CategoryOf, createCategories } from "./score/categories.ts";
import { type CheckedPost, checkPosts } from "./score/check-posts.ts";
import { type ClauseScore, scoreClauses } from "./score/clauses.ts";
import { type JudgedScore, packCheckers, scoreJudged } from "./score/judged-sets.ts";
import {
  type SilenceKind,
  type SilenceScore,
  type SparedScore,
  scoreSilence,
  scoreSpared,
} from "./score/silence.ts";
import {
  type CategoryScore,
  isGrave,
  scoreCategories,
  scoreWarnings,
  type WarningScore,
} from "./score/warnings.ts";
import { loadWordLists } from "./score/word-lists.ts";

/** Figures of one file of posts, or of all of them. */
export interface PostFigures {
  warnings: WarningScore;
  /** The same for posts labelled `stop` or `hold`. */
  grave: WarningScore;
  silence: Record<SilenceKind, SilenceScore>;
  /** Examples that one clause should pass over, and those of them that it marked. */
  spared: SparedScore;
}

export interface SetFigures extends PostFigures {
  /** The folder that the file is in. */
  group: string;
  /** Folder and file. */
  title: string;
  /** What the pack holds itself: in no total. */
  isOwn: boolean;
  posts: number;
}

/** All figures of one side of a run. Counts only, never a text. Only `sets` counts what the pack holds itself. */
export interface Figures extends PostFigures {
  sets: SetFigures[];
  /** Posts left out: those that stood there before, and on the blind side those that could be seen. */
  repeated: number;
  clauses: ClauseScore[];
  categories: CategoryScore[];
  judged: JudgedScore[];
  entities: EntityScore[];
}

/** One side of a run, with the posts that the figures come from. */
export interface Measured {
  figures: Figures;
  checked: CheckedPost[];
}

export interface MeasureOptions {
  /** Texts that were there to see already; posts that say the same are left out. */
  known: ReadonlySet<string>;
  /** Takes one line, with the text, for each entity and each text of a set of two classes that was got wrong. */
  report: (line: string) => void;
}

/** Runs the pack, through the engine that ships, over all texts. */
export function measureSets(
  compiled: CompiledPack,
  sets: readonly TextSet[],
  { known, report }: MeasureOptions,
): Measured {
  const pack = openPack(writePack(compiled));
  const categoryOf = createCategories(compiled);
  const counted = new Set<string>();
  let repeated = 0;
  const checkedSets = sets.filter(isPostSet).map(({ group, name, posts, isOwn = false }) => {
    const fresh = posts.filter((post) => {
      // What the pack holds itself is in no total, so a set that has the same posts loses none to it.
      const identity = isOwn ? "" : identityOf(post);
      const isRepeated = known.has(post.text) || counted.has(identity);
      if (!isOwn) counted.add(identity);
      if (isRepeated) repeated++;
      return !isRepeated;
    });
    return { group, name, isOwn, checked: checkPosts(pack, fresh) };
  });
  const checked = checkedSets.flatMap((set) => (set.isOwn ? [] : set.checked));
  const judged = sets.filter(isJudgedSet);
  const checkers = judged.length > 0 ? [...packCheckers(pack), ...loadWordLists()] : [];
  const spanned = sets.flatMap((set) => (set.form === "entities" ? set.texts : []));
  return {
    checked,
    figures: {
      sets: checkedSets.map(({ group, name, isOwn, checked: own }) => ({
        group,
        title: `${group}/${name}`,
        isOwn,
        posts: own.length,
        ...scorePosts(own, categoryOf),
      })),
      repeated,
      ...scorePosts(checked, categoryOf),
      clauses: scoreClauses(compiled, checked),
      categories: scoreCategories(checked, categoryOf),
      judged: judged.flatMap((set) => scoreJudged(set, checkers, report)),
      entities: measureEntities(spanned, {
        least: DEFAULT_CONFIDENCE,
        kinds: null,
        labelledOnly: true,
        report,
      }),
    },
  };
}

function scorePosts(checked: readonly CheckedPost[], categoryOf: CategoryOf): PostFigures {
  return {
    warnings: scoreWarnings(checked, categoryOf),
    grave: scoreWarnings(checked.filter(isGrave), categoryOf),
    spared: scoreSpared(checked),
    silence: scoreSilence(checked),
  };
}

const isPostSet = (set: TextSet): set is PostSet => set.form === "posts";

/** The texts of all posts of sets: whatever says the same is not unseen any more. */
export function textsOf(sets: readonly TextSet[]): Set<string> {
  return new Set(sets.filter(isPostSet).flatMap(({ posts }) => posts.map(({ text }) => text)));
}

/** The same words on another kind of account are another post, and so is an example of another clause. */
function identityOf({ text, context, about }: LabelledPost): string {
  return JSON.stringify([text, context, about]);
}

const isJudgedSet = (set: TextSet): set is JudgedSet => set.form === "abuse" || set.form === "irony";
