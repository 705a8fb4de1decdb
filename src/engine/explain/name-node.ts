import type { Draft } from "../draft.ts";
import type { EntityKind, MatcherNode, Measure, MediaFact } from "../types.ts";

const ENTITIES: Readonly<Partial<Record<EntityKind, string>>> = {
  "person-name": "person name",
  phone: "phone number",
  ssn: "social security number",
  "payment-card": "payment card number",
  plate: "licence plate",
  vin: "vehicle number",
  "street-address": "street address",
  "block-address": "block address",
  minor: "child",
  "date-of-birth": "date of birth",
  "case-number": "case number",
  "badge-number": "badge number",
  "call-sign": "unit call sign",
  "ten-code": "ten-code",
  email: "e-mail address",
  "ip-address": "IP address",
  url: "link",
  money: "amount of money",
};

const MEASURES: Readonly<Record<Measure, string>> = {
  capitals: "capitals",
  emoji: "emoji",
  length: "length",
  question: "question",
  exclamation: "exclamation mark",
  repeats: "repeated signs",
};

const FACTS: Readonly<Record<MediaFact, string>> = {
  image: "an image attached",
  "missing-alt": "an image without a description",
  gps: "a position in a file's metadata",
  serial: "a serial number in a file's metadata",
};

/** What a matcher looks for, in a few words, such as "phone number" or "word of harm-acts". */
export function nameNode(node: MatcherNode, draft: Draft): string {
  switch (node.kind) {
    case "terms": {
      const name = draft.pack.info.listNames?.[node.list];
      return name ? `word of ${name}` : "word";
    }
    case "pattern":
      return "pattern";
    case "entity":
      return ENTITIES[node.entity] ?? node.entity;
    case "hashtag":
      return node.approved ? "hashtag" : "unapproved hashtag";
    case "link":
      return node.shortened ? "shortened link" : "link";
    case "mention":
      return "mention";
    case "shape":
      return MEASURES[node.measure];
    case "media":
      return FACTS[node.fact];
    case "meaning":
      return `meaning ${node.label}`;
    case "context":
      return nameContext(node);
    case "not":
      return `no ${nameNode(node.of, draft)}`;
    case "count":
      return `${node.min} of ${nameNode(node.of, draft)}`;
    case "lacks":
      return `no ${nameParts(node.of, " or ", draft)}`;
    case "any":
      return nameParts(node.of, " or ", draft);
    case "all":
    case "near":
      return nameParts(node.of, " with ", draft);
  }
}

function nameParts(nodes: readonly MatcherNode[], separator: string, draft: Draft): string {
  return [...new Set(nodes.map((node) => nameNode(node, draft)))].join(separator);
}

function nameContext(node: Extract<MatcherNode, { kind: "context" }>): string {
  const names = [
    node.accountKind === undefined ? "" : `${node.accountKind} account`,
    node.surfaces?.join(" or ") ?? "",
    node.sites?.join(" or ") ?? "",
    node.audiences === undefined ? "" : `${node.audiences.join(" or ")} audience`,
    node.from === undefined ? "" : "time of day",
    node.incident === undefined ? "" : node.incident ? "declared incident" : "no declared incident",
  ];
  return names.filter((name) => name !== "").join(", ");
}
