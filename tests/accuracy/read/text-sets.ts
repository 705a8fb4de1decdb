import type { SpannedText } from "../measure-entities.ts";
import type { LabelledPost } from "../posts.ts";

/** A text, and whether it is what its set is about. */
interface JudgedText {
  text: string;
  isPositive: boolean;
}

/** Where a set comes from: its folder, and its file in it. */
interface Named {
  group: string;
  name: string;
}

/** Posts with the clauses that should warn, or none. */
export interface PostSet extends Named {
  form: "posts";
  posts: readonly LabelledPost[];
  /** The pack's own examples and corpus: it is made to pass them, so they prove nothing about other texts. */
  isOwn?: boolean;
}

/** Texts that are abuse, or irony, or are not. */
export interface JudgedSet extends Named {
  form: "abuse" | "irony";
  texts: readonly JudgedText[];
}

/** Texts with the places of the entities in them. */
interface EntitySet extends Named {
  form: "entities";
  texts: readonly SpannedText[];
}

/** Texts of one file, by what their labels say. */
export type TextSet = PostSet | JudgedSet | EntitySet;
