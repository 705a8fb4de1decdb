import type { MatcherSource } from "../../pack/matcher-schema.ts";
import type { PackSource } from "../../pack/source.ts";
import type { DetectionReport } from "./pack-report.ts";

const COMBINED = ["all", "any", "near", "lacks"] as const;
const NAMED = ["hashtag", "link", "mention", "shape", "media", "meaning", "lacks", "count"] as const;

/** Counts what a clause looks for. A list counts once, however often the clause names it. */
export function describeDetection(detect: MatcherSource, lists: PackSource["lists"]): DetectionReport {
  const names = new Set<string>();
  const words = new Set<string>();
  const patterns = new Set<string>();
  const entities = new Set<string>();
  const others = new Set<string>();
  const visit = (matcher: MatcherSource): void => {
    if ("terms" in matcher) {
      if (typeof matcher.terms === "string") names.add(matcher.terms);
      else for (const word of matcher.terms) words.add(word);
    } else if ("pattern" in matcher) patterns.add(matcher.pattern);
    else if ("entity" in matcher) entities.add(matcher.entity);
    for (const name of NAMED) if (name in matcher) others.add(name);
    for (const key of COMBINED) {
      const parts = (matcher as Partial<Record<typeof key, MatcherSource[]>>)[key];
      for (const part of parts ?? []) visit(part);
    }
    if ("not" in matcher) visit(matcher.not);
    if ("count" in matcher) visit(matcher.count);
  };
  visit(detect);
  const listed = [...names].reduce((sum, name) => sum + (lists.get(name)?.terms?.length ?? 0), 0);
  return {
    situations: "any" in detect ? detect.any.length : 1,
    terms: listed + words.size,
    lists: names.size,
    patterns: patterns.size,
    entities: [...entities].sort(),
    others: [...others].sort(),
  };
}
