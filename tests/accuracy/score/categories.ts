import type { CompiledPack } from "../../../src/engine/types.ts";

/** The category of a clause id. */
export type CategoryOf = (clause: string) => string;

const prefixOf = (clause: string): string => clause.split("-")[0] ?? clause;

/**
 * Tells the category of a clause: its folder in the pack. A clause that the pack lacks is in the folder of those whose
 * numbers begin alike; without any such, that beginning is its category.
 */
export function createCategories({ clauses }: CompiledPack): CategoryOf {
  const folders = new Map<string, string>();
  for (const { card } of clauses) {
    folders.set(card.id, card.category);
    if (!folders.has(prefixOf(card.id))) folders.set(prefixOf(card.id), card.category);
  }
  return (clause) => folders.get(clause) ?? folders.get(prefixOf(clause)) ?? prefixOf(clause);
}
