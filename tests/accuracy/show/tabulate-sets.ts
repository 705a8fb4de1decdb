import type { Figures } from "../measure.ts";
import {
  cautionOrMore,
  countMarked,
  SILENCE_KINDS,
  type SilenceKind,
  type SilenceScore,
  stopOrMore,
} from "../score/silence.ts";
import type { WarningScore } from "../score/warnings.ts";
import { percent, perThousand } from "./numbers.ts";
import type { Table } from "./table.ts";

const KIND_NAMES: Record<SilenceKind, string> = {
  all: "all",
  official: "official",
  personal: "personal",
  lookAlikes: "look-alikes",
  plain: "all but look-alikes",
  plainPersonal: "personal but look-alikes",
};
const SILENCE_HEAD = ["posts", "note", "caution", "stop", "hold", "caution or more", "stop or more", "abuse"];

const silenceCells = (score: SilenceScore): string[] => [
  String(score.posts),
  ...[
    score.note,
    score.caution,
    score.stop,
    score.hold,
    cautionOrMore(score),
    stopOrMore(score),
    score.abuse,
  ].map((count) => perThousand(count, score.posts)),
];

/** Of 1,000 silent posts, how many raise an alarm, by the most serious finding. */
export function tabulateSilence({ silence }: Figures): Table {
  return [
    ["false alarms per 1,000 silent posts", ...SILENCE_HEAD],
    ...SILENCE_KINDS.map((kind) => [KIND_NAMES[kind], ...silenceCells(silence[kind])]),
  ];
}

const warningCells = ({ posts, rightCategory, rightClause }: WarningScore): string[] => [
  String(posts),
  percent(rightCategory, posts),
  percent(rightClause, posts),
];

/** How the pack did on every file. */
export function tabulateSets({ sets }: Figures): Table {
  return [
    [
      "set",
      "posts",
      "should warn",
      "right category",
      "right clause",
      "precision",
      "stop or hold",
      "right category",
      "silent",
      "caution or more",
      "stop or more",
    ],
    ...sets.map(({ title, posts, warnings, grave, silence: { all } }) => [
      title,
      String(posts),
      ...warningCells(warnings),
      percent(warnings.found, warnings.posts && warnings.found + countMarked(all)),
      String(grave.posts),
      percent(grave.rightCategory, grave.posts),
      String(all.posts),
      percent(cautionOrMore(all), all.posts),
      percent(stopOrMore(all), all.posts),
    ]),
  ];
}
