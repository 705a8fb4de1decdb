import type { ClauseCard } from "../../src/engine/types.ts";
import type { FindingView, PanelView } from "../../src/ui/types.ts";

export const victimClause: ClauseCard = {
  id: "VIC-01",
  title: "Do not identify a victim",
  category: "victims",
  policy: "Do not publish a victim's name, address or workplace.",
  reason: "People who were harmed have been traced from small details.",
  consequence: "Discipline.",
  advice: "Describe the event, not the person.",
  allowed: "The kind of incident, the block and the time.",
  learn: "https://example.org/victims",
  fix: "A person was robbed last night.",
};

const toneClause: ClauseCard = {
  id: "TONE-04",
  title: "Keep a calm tone",
  category: "tone",
  policy: "Posts use a calm, respectful tone.",
  reason: "Capitals read as shouting.",
  consequence: "",
  advice: "Write in ordinary case.",
  allowed: "Capitals in names.",
};

export const nameFinding: FindingView = {
  id: "VIC-01:0-13",
  severity: "stop",
  message: "Looks like it names the person harmed.",
  excerpt: "Dana Whitlock",
  clause: victimClause,
};

export const toneFinding: FindingView = {
  id: "TONE-04:20-27",
  severity: "note",
  message: "Capitals can read as shouting.",
  excerpt: "JUSTICE",
  clause: toneClause,
};

/** A view of a checked composer in the middle of the window, with `change` on top. */
export function viewWith(change: Partial<PanelView>): PanelView {
  return {
    anchor: { left: 40, top: 40, width: 400, height: 100 },
    chip: { kind: "checked" },
    cardsOpen: false,
    findings: [],
    marks: [],
    accountKind: "personal",
    dialog: null,
    notice: null,
    ...change,
  };
}

export const dialogView = viewWith({
  chip: { kind: "findings", count: 2, worst: "stop" },
  findings: [toneFinding, nameFinding],
  dialog: {
    kind: "findings",
    findings: [nameFinding],
    accountKind: "personal",
    packTitle: "Model guidelines",
  },
});

export const findingsView = viewWith({
  chip: { kind: "findings", count: 2, worst: "stop" },
  findings: [toneFinding, nameFinding],
});
