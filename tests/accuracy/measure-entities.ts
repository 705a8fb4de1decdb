import { ENTITY_KINDS } from "../../src/engine/entities/index.ts";
import type { EntityKind, Span } from "../../src/engine/types.ts";
import { locateEntities } from "../engine/entities/fixtures.ts";

/** A text with the entities that a careful reader finds in it. */
export interface SpannedText {
  /** File or set it comes from. */
  source: string;
  text: string;
  /** Kinds that the source labels: of these, whatever is not expected is wrong. */
  labelled: readonly EntityKind[];
  expected: readonly (Span & { kind: EntityKind })[];
}

/** How one detector did on one source. */
export interface EntityScore {
  source: string;
  kind: EntityKind;
  expected: number;
  /** Expected entities that a found one overlaps. */
  recalled: number;
  found: number;
  /** Found entities that overlap an expected one. */
  right: number;
  /** Expected entities that were found with exactly their span. */
  exact: number;
}

export interface MeasureOptions {
  /** Lowest confidence that counts, in percent. */
  least: number;
  /** Kinds to measure; `null` for all. */
  kinds: readonly EntityKind[] | null;
  /** Run a detector only on texts of sources that label its kind. */
  labelledOnly: boolean;
  /** Takes one line for each difference, with the text. */
  report: (line: string) => void;
}

/** Counts per source and kind, in order of first use. */
export function measureEntities(
  texts: readonly SpannedText[],
  { least, kinds, labelledOnly, report }: MeasureOptions,
): EntityScore[] {
  const scores = new Map<string, EntityScore>();
  for (const { source, text, labelled, expected } of texts) {
    for (const kind of kinds ?? ENTITY_KINDS) {
      const isLabelled = labelled.includes(kind);
      if (labelledOnly && !isLabelled) continue;
      const key = `${source}\n${kind}`;
      const score = scores.get(key) ?? {
        source,
        kind,
        expected: 0,
        recalled: 0,
        found: 0,
        right: 0,
        exact: 0,
      };
      scores.set(key, score);
      const found = locateEntities(kind, text, least);
      const wanted = expected.filter((span) => span.kind === kind);
      const place = `${source} ${kind}`;
      for (const span of wanted) {
        score.expected++;
        if (found.some((one) => isOverlapping(one, span))) score.recalled++;
        else report(`missed ${place} [${text.slice(span.start, span.end)}] ${text}`);
        if (found.some(({ start, end }) => start === span.start && end === span.end)) score.exact++;
      }
      for (const one of found) {
        score.found++;
        if (wanted.some((span) => isOverlapping(one, span))) score.right++;
        else
          report(
            `${isLabelled ? "wrong" : "found"} ${place} ${one.confidence} [${text.slice(one.start, one.end)}] ${text}`,
          );
      }
    }
  }
  return [...scores.values()];
}

function isOverlapping(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
