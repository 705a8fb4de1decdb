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
  /**
   * One short line that says which matcher matched what; only when asked for. Quotes the draft, so it is
   * never stored or logged either.
   */
  because?: string;
}

/** Who can see a draft once it is posted. */
export type Audience = "public" | "followers" | "group" | "direct";

/** Everything the engine knows about a draft besides its text. A fact left out is not known. */
export interface CheckContext {
  accountKind: AccountKind;
  surface: Surface;
  /** Site adapter id, e.g. `x`, `mastodon`, `generic`. */
  site: string;
  audience?: Audience;
  /** The officer's wall clock, in minutes after midnight (0 to 1439). */
  localMinutes?: number;
  /** The department has declared an incident during which stricter clauses apply. */
  isIncident?: boolean;
  hasImage?: boolean;
  /** An attached image has no description. */
  missingAltText?: boolean;
  /** An attached file's metadata hold a position. */
  gpsInMetadata?: boolean;
  /** An attached file's metadata hold a device's serial number. */
  serialInMetadata?: boolean;
  /** What a learned reader made of exactly this draft: label to score, from 0 to 1. */
  scores?: Readonly<Record<string, number>>;
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
export type EntityKind =
  | "person-name"
  | "phone"
  | "ssn"
  | "payment-card"
  | "plate"
  | "vin"
  | "street-address"
  | "block-address"
  | "intersection"
  | "coordinates"
  | "age"
  | "minor"
  | "date-of-birth"
  | "case-number"
  | "badge-number"
  | "call-sign"
  | "ten-code"
  | "email"
  | "ip-address"
  | "url"
  | "time"
  | "money";

/** What a guard does to a match it covers: drop it, or lower it one severity step. */
export type GuardEffect = "suppress" | "lower";

/** Guards: conditions around a match under which it is not what it seems. */
export type GuardName =
  | "quoted"
  | "reported"
  | "negated"
  | "condemned"
  | "hypothetical"
  | "past"
  | "fiction"
  | "protected";

/** What `shape` measures: see `matchers/shape.ts`. */
export type Measure = "capitals" | "emoji" | "length" | "question" | "exclamation" | "repeats";

/** What `media` asks about the attached files. */
export type MediaFact = "image" | "missing-alt" | "gps" | "serial";

/**
 * A compiled matcher: the closed set of tests a clause can use. `list` and `pattern` are indexes into
 * the compiled pack's tables. `not` and `context` only say yes or no; what is about the draft as a
 * whole (`media`, `meaning`, `lacks`, a length) marks all of it.
 */
export type MatcherNode = {
  /** In a written pack, the number that equal matchers share: see `mark-repeated.ts`. */
  memo?: number;
} & MatcherKinds;

type MatcherKinds =
  | { kind: "terms"; list: number }
  | { kind: "pattern"; pattern: number }
  /** `confidence` is the least a match must have, in percent; the engine's default where left out. */
  | { kind: "entity"; entity: EntityKind; min?: number; max?: number; confidence?: number }
  | { kind: "hashtag"; approved: boolean }
  /** Of any kind, or shortened; to `hosts` (with an optional path) where given, never to `except`. */
  | { kind: "link"; shortened: boolean; hosts?: string[]; except?: string[] }
  /** Of these handles, folded and without `@`; of any where left out. */
  | { kind: "mention"; handles?: string[] }
  | { kind: "shape"; measure: Measure; min?: number; max?: number }
  | { kind: "media"; fact: MediaFact }
  /** A learned reader's score for `label` is at least `threshold` (0 to 1). */
  | { kind: "meaning"; label: string; threshold: number }
  /** `from` and `to` bound a time of day in minutes after midnight; `to` is not included and may be earlier. */
  | {
      kind: "context";
      accountKind?: AccountKind;
      surfaces?: Surface[];
      sites?: string[];
      audiences?: Audience[];
      from?: number;
      to?: number;
      incident?: boolean;
    }
  /** None of the parts holds. Marks the draft, or its first sentence. */
  | { kind: "lacks"; of: MatcherNode[]; firstSentence?: boolean }
  /** At least `min` and at most `max` places, or different words, that match the part. */
  | { kind: "count"; of: MatcherNode; min: number; max?: number; distinct?: boolean }
  /**
   * `gate` is where the written pack says what of it must be present: see `triggers.ts`; `order` lists its parts by
   * what they cost.
   */
  | { kind: "all"; of: MatcherNode[]; gate?: number; order?: number[] }
  | { kind: "any"; of: MatcherNode[] }
  | { kind: "not"; of: MatcherNode }
  /** Every part occurs, each within `words` words of the first part's match, or in its sentence. */
  | { kind: "near"; of: MatcherNode[]; words?: number; sentence?: boolean; gate?: number; order?: number[] };

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
  /**
   * Pieces of folded text of which every match holds one, and the fewest and most units that may stand before it in a
   * match; the most is `null` where there is no bound. `null` where nothing is sure to be there.
   */
  anchor: { texts: string[]; before: [least: number, most: number | null] } | null;
  /** The same for signs and digits, from `!` to `?`, of which every match holds one. */
  sign: { signs: string; before: [least: number, most: number | null] } | null;
}

/**
 * A pack as compiled at build or publish time: plain data, safe to serialise as JSON. What the engine opens
 * are the bytes that `writePack` makes of it.
 */
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
  /** Phone numbers that the department gives out, as written: tip lines, hotlines, front desks. */
  hotlines?: string[];
  /** Names of public officials and spokespersons, as written. */
  officials?: string[];
  contacts: { name: string; role: string; reach: string }[];
  /** Each list: folded terms, words separated by single spaces. Index = `list` in matchers. */
  lists: string[][];
  /** Indexes of the lists whose terms are also looked for in disguise. */
  hardened?: number[];
  /** What authors call each list, for explanations; empty for words written in a clause. */
  listNames?: string[];
  patterns: CompiledPattern[];
  clauses: CompiledClause[];
  /** When it holds around a match on a personal account, guards named `protected` apply. */
  protectedSpeech: MatcherNode | null;
  /** Clauses left out because they use a matcher this version does not know. */
  skipped: string[];
}
