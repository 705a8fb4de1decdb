/** Which account a draft will be posted from. Personal is the default wherever it is not known. */
export type AccountKind = "official" | "personal";

/** Where a draft will appear. */
export type Surface = "post" | "reply" | "message" | "profile";

/** How serious a finding is, in rising order: see `SEVERITIES`. */
export type Severity = "note" | "caution" | "stop" | "hold";

/** The severities from least to most serious; compare by index. */
export const SEVERITIES: readonly Severity[] = ["note", "caution", "stop", "hold"];

/** Half-open range `[start, end)` in UTF-16 code units of the text as read from the composer. */
export interface Span {
  start: number;
  end: number;
}

/** One place in a draft that may touch a clause. Offsets are those of `Span`. */
export interface Finding extends Span {
  clause: string;
  severity: Severity;
  /** One plain sentence for the officer; may quote the matched words. Never stored or logged. */
  message: string;
}

/** Everything the engine knows about a draft besides its text. */
export interface CheckContext {
  accountKind: AccountKind;
  surface: Surface;
  /** Site adapter id, e.g. `x`, `mastodon`, `generic`. */
  site: string;
}

/** What a finding's card shows of its clause: the department's own words. */
export interface ClauseCard {
  id: string;
  title: string;
  category: string;
  policy: string;
  reason: string;
  consequence: string;
  advice: string;
  allowed: string;
  learn?: string;
  fix?: string;
}

/** Entity kinds with a detector in `engine/entities/`. */
export type EntityKind = "person-name" | "phone" | "ssn" | "plate" | "street-address" | "age";

/** What a guard does to a match it covers: drop it, or lower it one severity step. */
type GuardEffect = "suppress" | "lower";

/** Guards: conditions around a match under which it is not what it seems. */
export type GuardName = "quoted" | "negated" | "protected";

/**
 * A compiled matcher: the closed set of tests a clause can use. `list` and `pattern` are indexes into
 * the compiled pack's tables. Span matchers yield matches; `not` and `context` only say yes or no.
 */
export type MatcherNode =
  | { kind: "terms"; list: number }
  | { kind: "pattern"; pattern: number }
  | { kind: "entity"; entity: EntityKind; min?: number; max?: number }
  | { kind: "hashtag"; approved: boolean }
  | { kind: "context"; accountKind?: AccountKind; surfaces?: Surface[]; sites?: string[] }
  | { kind: "all"; of: MatcherNode[] }
  | { kind: "any"; of: MatcherNode[] }
  | { kind: "not"; of: MatcherNode }
  /** Every part occurs, each within `words` words of the first part's match, or in its sentence. */
  | { kind: "near"; of: MatcherNode[]; words?: number; sentence?: boolean };

/** A clause ready to be evaluated. */
export interface CompiledClause {
  card: ClauseCard;
  /** A missing account kind means the clause does not apply there. */
  severity: Partial<Record<AccountKind, Severity>>;
  surfaces: Surface[];
  /** `null` for a guard clause, which never fires by itself. */
  detect: MatcherNode | null;
  message: string;
  guards: Partial<Record<GuardName, GuardEffect>>;
  /** Term lists of which at least one must have hit for `detect` to hold; `null` = always evaluate. */
  triggers: number[] | null;
}

/**
 * A deterministic automaton for one pattern, over character classes of folded text.
 * `classOf` maps code units below 128 to a class; others use `otherClass`. Transition
 * `next[state * classes + class]`; -1 is dead. State 0 is the start.
 */
export interface CompiledPattern {
  source: string;
  classes: number;
  classOf: number[];
  otherClass: number;
  next: number[];
  accepting: boolean[];
  /** Word-edge requirements at the two ends of a match. */
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/** A pack as compiled at build or publish time: plain data, safe to serialise as JSON. */
export interface CompiledPack {
  format: 1;
  id: string;
  title: string;
  version: number;
  language: string;
  effective: string;
  reviewBy: string;
  owner: string;
  accounts: { site: string; handle: string; purpose: string }[];
  approvedHashtags: string[];
  contacts: { name: string; role: string; reach: string }[];
  /** Each list: folded terms, words separated by single spaces. Index = `list` in matchers. */
  lists: string[][];
  patterns: CompiledPattern[];
  clauses: CompiledClause[];
  /** When it holds around a match on a personal account, guards named `protected` apply. */
  protectedSpeech: MatcherNode | null;
  /** Clauses left out because they use a matcher this version does not know. */
  skipped: string[];
}
