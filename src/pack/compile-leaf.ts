import { foldTerm } from "../engine/fold.ts";
import type { MatcherNode } from "../engine/types.ts";
import type { MatcherSource } from "./matcher-schema.ts";

type SourceOf<Key extends PropertyKey> = Extract<MatcherSource, Record<Key, unknown>>;

/** Compiles `link`; hosts are folded as links in a draft are. */
export function compileLink({ link, except }: SourceOf<"link">): MatcherNode {
  return {
    kind: "link",
    shortened: link === "shortened",
    ...(typeof link === "string" ? {} : { hosts: link.map(foldTerm) }),
    ...(except === undefined ? {} : { except: except.map(foldTerm) }),
  };
}

/** Compiles `mention`; handles are folded and lose their `@`. */
export function compileMention({ mention }: SourceOf<"mention">): MatcherNode {
  if (mention === "any") return { kind: "mention" };
  return { kind: "mention", handles: mention.map((handle) => foldTerm(handle).replace(/^@/, "")) };
}

/** Compiles `context`; a time of day becomes minutes after midnight. */
export function compileContext({ context }: SourceOf<"context">): MatcherNode {
  const { account, surfaces, sites, audience, time, incident } = context;
  const [from = 0, to = 0] = time?.split("-").map(toMinutes) ?? [];
  return {
    kind: "context",
    ...(account === undefined ? {} : { accountKind: account }),
    ...(surfaces === undefined ? {} : { surfaces }),
    ...(sites === undefined ? {} : { sites }),
    ...(audience === undefined ? {} : { audiences: audience }),
    ...(time === undefined ? {} : { from, to }),
    ...(incident === undefined ? {} : { incident }),
  };
}

function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
