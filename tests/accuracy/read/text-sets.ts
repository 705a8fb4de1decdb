import type { SpannedText } from "../measure-entities.ts";
import type { LabelledPost } from "../posts.ts";

/** A text, and whether it is what its set is about. */
export interface JudgedText {
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
}

/** Texts that are abuse, or irony, or are not. */
export interface JudgedSet extends Named {
  form: "abuse" | "irony";
  texts: readonly JudgedText[];
}

/** Texts with the places of the entities in them. */
export interface EntitySet extends Named {
  form: "entities";
  texts: readonly SpannedText[];
}

/** Texts of one file, by what their labels say. */
export type TextSet = PostSet | JudgedSet | EntitySet;
