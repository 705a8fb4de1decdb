import { describe, expect, it } from "vitest";
import { createAccountChoices, decideAccountKind } from "../../src/background/accounts.ts";
import type { StorageArea } from "../../src/platform/storage.ts";

const official = [{ site: "x", handle: "RivertonPD" }];

function memoryStore(
  initial: Record<string, unknown> = {},
): StorageArea & { content: Record<string, unknown> } {
  const content = structuredClone(initial);
  return {
    content,
    read: async (key) => structuredClone(content[key]),
    write: async (key, value) => {
      content[key] = structuredClone(value);
    },
  };
}

describe("deciding the account kind", () => {
  it("is official for a handle the pack names on that site, whatever its case", () => {
    expect(decideAccountKind(official, "x", "rivertonpd", null)).toBe("official");
  });

  it("is personal for another handle, another site and an unreadable handle", () => {
    expect(decideAccountKind(official, "x", "rivertonpd2", null)).toBe("personal");
    expect(decideAccountKind(official, "bluesky", "RivertonPD", null)).toBe("personal");
    expect(decideAccountKind(official, "x", null, null)).toBe("personal");
  });

  it("follows the officer's own choice before anything else", () => {
    expect(decideAccountKind(official, "x", "RivertonPD", "personal")).toBe("personal");
    expect(decideAccountKind(official, "x", null, "official")).toBe("official");
  });
});

describe("account choices", () => {
  it("keeps a choice per host across restarts, and forgets it on automatic", async () => {
    const store = memoryStore();
    await createAccountChoices(store).set("x.com", "official");
    const later = createAccountChoices(store);
    expect(await later.get("x.com")).toBe("official");
    expect(await later.get("bsky.app")).toBeNull();
    await later.set("x.com", null);
    expect(await createAccountChoices(store).get("x.com")).toBeNull();
    expect(store.content).toEqual({ accountChoices: {} });
  });

  it.each([
    ["text", "broken"],
    ["a number", 5],
    ["unknown kinds", { "x.com": "boss" }],
    ["null", null],
  ])("starts with no choice when the store holds %s", async (_, stored) => {
    const choices = createAccountChoices(memoryStore({ accountChoices: stored }));
    expect(await choices.get("x.com")).toBeNull();
    expect(await choices.get("constructor")).toBeNull();
  });

  it("still works when the store cannot be read", async () => {
    const store = { ...memoryStore(), read: () => Promise.reject(new Error("corrupted")) };
    expect(await createAccountChoices(store).get("x.com")).toBeNull();
  });
});
