import { describe, expect, it } from "vitest";
import { hasDisplay, parseOptions, UsageError } from "../../src/practice/parse-options.ts";

describe("the options of npm start", () => {
  it("opens Chromium in a window on a free port unless told otherwise", () => {
    expect(parseOptions([])).toEqual({ kind: "chromium", isHeadless: false, port: 0, wantsHelp: false });
  });

  it.each([
    ["chromium", { kind: "chromium" }],
    ["chrome", { kind: "chromium", name: "Google Chrome" }],
    ["edge", { kind: "chromium", name: "Microsoft Edge" }],
    ["firefox", { kind: "firefox" }],
  ])("understands --browser %s", (browser, expected) => {
    expect(parseOptions(["--browser", browser])).toMatchObject(expected);
    expect(parseOptions([`--browser=${browser}`])).toMatchObject(expected);
  });

  it("takes the other options", () => {
    const options = parseOptions(["--headless", "--port", "8080", "--pictures", "shots", "-h"]);
    expect(options).toMatchObject({ isHeadless: true, port: 8080, pictures: "shots", wantsHelp: true });
  });

  it.each([
    [["--browser", "safari"], /"safari".*chromium, chrome, edge, firefox/],
    [["--port", "eighty"], /"eighty" is not a port/],
    [["--port", "70000"], /"70000" is not a port/],
    [["--port=-1"], /"-1" is not a port/],
    [["--windows"], /--windows/],
    [["firefox"], /firefox/],
    [["--browser"], /--browser/],
  ])("explains what is wrong with %j", (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});

describe("whether a window can be shown", () => {
  it("depends on a display on Linux", () => {
    expect(hasDisplay("linux", {})).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: "" })).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
  });

  it("is taken for granted on macOS and Windows", () => {
    expect(hasDisplay("darwin", {})).toBe(true);
    expect(hasDisplay("win32", {})).toBe(true);
  });
});
