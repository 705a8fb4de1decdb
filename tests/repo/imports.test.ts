import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom, by folder under `src/`. `packages` lists the packages a room may use; a package
 * name covers its subpaths. `types` may be imported as types only.
 */
const ROOMS: Record<string, { rooms: string[]; packages: string[]; types?: string[] }> = {
  engine: { rooms: [], packages: [] },
  pack: { rooms: ["engine"], packages: ["zod/mini", "@eslint-community/regexpp"] },
  sites: { rooms: [], packages: [] },
  platform: { rooms: [], packages: ["webextension-polyfill"] },
  messaging: { rooms: [], packages: ["zod/mini"], types: ["engine"] },
  ui: { rooms: [], packages: ["preact"], types: ["engine"] },
  panel: { rooms: ["ui"], packages: ["preact"], types: ["engine"] },
  content: { rooms: ["sites", "panel", "messaging", "platform"], packages: [], types: ["engine", "ui"] },
  background: { rooms: ["pack", "engine", "messaging", "platform"], packages: ["virtual:model-pack"] },
  popup: { rooms: ["ui", "messaging", "platform"], packages: ["preact"], types: ["engine"] },
  cli: { rooms: ["pack", "engine"], packages: ["node:", "yaml", "csv-parse"] },
};

/** The practice page and its launcher are development tools: they never ship and import what they need. */
const TOOLS = ["practice"];

/** Files of `messaging` that hold values for the receiving side; content scripts must not bundle zod. */
const RECEIVING_ONLY = ["messaging/receive.ts", "messaging/schemas.ts"];

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

function readImports(file: string): Import[] {
  const source = readFileSync(join("src", file), "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[3] ?? "";
    const isRelative = specifier.startsWith(".");
    const target = isRelative
      ? normalize(join(dirname(file), specifier))
          .split(sep)
          .join("/")
      : specifier;
    return { file, target, isType: match[1] !== undefined };
  });
}

const imports = files.flatMap(readImports);
const roomOf = (path: string) => path.split("/")[0] ?? "";

function isAllowed({ file, target, isType }: Import): boolean {
  const room = ROOMS[roomOf(file)];
  if (room === undefined) return TOOLS.includes(roomOf(file));
  if (files.includes(target.replace(/\?.*$/, "")) || target.startsWith("../") || target.includes(".css")) {
    const other = roomOf(target);
    if (target.startsWith("../")) return false;
    return (
      other === roomOf(file) || room.rooms.includes(other) || (isType && (room.types ?? []).includes(other))
    );
  }
  return room.packages.some(
    (name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`),
  );
}

describe("imports between rooms", () => {
  it("reads every source file and finds their imports", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(120);
  });

  it("keeps to the table of rooms", () => {
    const broken = imports.filter((one) => !isAllowed(one)).map(({ file, target }) => `${file} -> ${target}`);
    expect(broken).toEqual([]);
  });

  it("would notice an import that the table forbids", () => {
    expect(isAllowed({ file: "engine/evaluate.ts", target: "zod/mini", isType: false })).toBe(false);
    expect(
      isAllowed({ file: "content/page.ts", target: "messaging/../engine/evaluate.ts", isType: false }),
    ).toBe(false);
    expect(isAllowed({ file: "ui/icon.tsx", target: "messaging/send.ts", isType: true })).toBe(false);
  });

  it("keeps zod out of what the content script bundles", () => {
    const broken = imports.filter(
      ({ file, target, isType }) => roomOf(file) === "content" && !isType && RECEIVING_ONLY.includes(target),
    );
    expect(broken).toEqual([]);
  });

  it("lets one file import the browser API polyfill and none call fetch", () => {
    const importers = imports
      .filter(({ target, isType }) => target === "webextension-polyfill" && !isType)
      .map(({ file }) => file);
    expect(importers).toEqual(["platform/browser.ts"]);
    const shipped = files.filter((file) => !TOOLS.includes(roomOf(file)) && roomOf(file) !== "cli");
    const callers = shipped.filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(readFileSync(join("src", file), "utf8")),
    );
    expect(callers).toEqual([]);
  });

  it("mentions every room of src in the table", () => {
    const rooms = [...new Set(files.map(roomOf))].filter((room) => !TOOLS.includes(room)).sort();
    expect(rooms).toEqual(Object.keys(ROOMS).sort());
  });
});
