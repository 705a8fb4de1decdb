import type { AccountKind, Severity, Surface } from "../engine/types.ts";
import type { NotCheckedCode, NoticeCode } from "./types.ts";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Every word the screens say. Plain words, short sentences; a finding "may touch" a guideline, never more. */
export const strings = {
  severity: {
    note: "Note",
    caution: "Take care",
    stop: "Look again",
    hold: "Hold this post",
  } satisfies Record<Severity, string>,
  notChecked: {
    "no-answer": "Second Look did not answer in time.",
    "too-long": "This is longer than Second Look can check (25,000 characters).",
    "reload-page": "Second Look was updated. Copy your draft, then reload this page.",
    "no-composer": "Second Look cannot find the text box. This site may have changed.",
    "pack-missing": "No guidelines are loaded on this device.",
    "panel-removed": "This page keeps removing Second Look, so it cannot show what it finds.",
  } satisfies Record<NotCheckedCode, string>,

  notice: {
    "checked-press-again": "Checked. Press Post again to send it.",
    "let-through-press-again": "All right. Press Post again to send it as it is.",
  } satisfies Record<NoticeCode, string>,

  chip: {
    checking: "Checking…",
    checked: "Checked",
    findings: (count: number) => `${count} to look at`,
    notChecked: "Not checked",
    label: (words: string) => `Second Look: ${words}`,
  },
  status: {
    checked: "Checked. Nothing to look at.",
    findings: (count: number, worst: string) =>
      `${count} ${plural(count, "thing", "things")} to look at. Most serious: ${worst}.`,
    notChecked: (reason: string) => `Not checked. ${reason}`,
  },
  cards: {
    findings: (count: number) => `${count} ${plural(count, "thing", "things")} to look at`,
    checked: "Nothing to look at",
    checkedDetail: "No words in this draft touch a guideline that Second Look can see. You know the rest.",
    checking: "Checking your draft…",
    notChecked: "This draft is not checked",
    close: "Close",
    personal: "Personal account: advice only. Nothing is recorded.",
    onDevice: "Checked on this device.",
  },
  scrollArea: "What to look at",
  finding: {
    words: "Your words",
    advice: "How to say it",
    allowed: "What is allowed",
    because: "What was found",
    reason: "Why",
    consequence: "What usually follows",
    fix: "Suggested wording",
    learn: "Learn more",
    newTab: "(opens in a new tab)",
    more: "Why, and what usually follows",
  },
  dialog: {
    title: "Take a second look before you post",
    summary: (count: number) => `This post may touch ${count} ${plural(count, "guideline", "guidelines")}.`,
    pack: (title: string) => `From ${title}`,
    notCheckedTitle: "Second Look could not check this post",
    notCheckedDetail: "You can go back and try again, or post it as it is.",
    edit: "Edit my post",
    postAnyway: "Post anyway",
  },
};

/** The popup's words, apart so that the in-page panel does not carry them. */
export const popupStrings = {
  name: "Second Look",
  loading: "Looking at this tab…",
  failed: "Second Look did not start properly. Close this window and open it again.",
  internal: "Second Look works on secure websites (https). It cannot check this page.",
  unsupportedTitle: "Not watching this site",
  unsupported: (host: string) => `Second Look does not check posts on ${host} yet.`,
  watch: "Check posts on this site",
  watchDenied: "The browser did not give access. Nothing has changed.",
  reloadTitle: "Reload this page",
  reload: "Second Look is not running in this tab yet. Copy your draft, then reload the page.",
  noComposer: "Start typing a post and its check appears here.",
  drafts: "Drafts in this tab",
  surface: {
    post: "Post",
    reply: "Reply",
    message: "Message",
    profile: "Profile",
  } satisfies Record<Surface, string>,
  state: {
    empty: "Empty",
    checking: "Checking…",
    checked: "Nothing to look at",
    "not-checked": "Not checked",
  },
  accountTitle: "This account",
  accountAs: (handle: string) => `Posting as @${handle}`,
  accountUnknown: "Second Look cannot read which account this is.",
  choice: { automatic: "Automatic", personal: "Personal", official: "Official" },
  choiceLabel: (site: string) => `Account kind on ${site}`,
  choiceFailed: "Your choice was not saved. Try again.",
  treatedAs: {
    official: "Treated as an official account.",
    personal: "Treated as a personal account: advice only, nothing is recorded.",
    unknown: "Second Look tells by the account's name once you type.",
  } satisfies Record<AccountKind | "unknown", string>,
  packTitle: "Guidelines",
  loadingPack: "Reading the guidelines…",
  packMissing: "No guidelines are loaded, so nothing can be checked.",
  packUnknown: "Second Look could not read the guidelines.",
  packVersion: (version: number, date: string) => `Version ${version}, in effect from ${date}`,
  packClauses: (count: number) => `${count} ${plural(count, "clause", "clauses")}`,
  packSkipped: (count: number) =>
    `${count} ${plural(count, "clause needs", "clauses need")} a newer Second Look`,
  foot: "Checked on this device. Your draft is never sent or stored.",
};
