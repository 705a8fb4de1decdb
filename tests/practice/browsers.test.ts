import { describe, expect, it } from "vitest";
import type { Host } from "../../src/practice/browser-places.ts";
import { findBrowser, listBrowsers } from "../../src/practice/browsers.ts";
import { describeInstall } from "../../src/practice/install-browser.ts";

function host(platform: NodeJS.Platform, files: string[], env: Host["env"] = {}): Host {
  return { platform, env, canRun: (path) => files.includes(path) };
}

describe("finding a browser on Linux", () => {
  it("finds Chromium in the usual place without PATH", () => {
    expect(findBrowser("chromium", host("linux", ["/usr/bin/chromium"]))).toEqual({
      kind: "chromium",
      path: "/usr/bin/chromium",
      name: "Chromium",
      branded: false,
    });
  });

  it("looks along PATH first", () => {
    const files = ["/usr/bin/firefox", "/home/sam/bin/firefox"];
    const found = findBrowser("firefox", host("linux", files, { PATH: "/home/sam/bin:/usr/bin" }));
    expect(found?.path).toBe("/home/sam/bin/firefox");
  });

  it("ignores folders in PATH that depend on where one stands", () => {
    expect(findBrowser("firefox", host("linux", ["bin/firefox"], { PATH: "bin:." }))).toBeNull();
  });

  it("prefers Chromium, then Edge, and Google Chrome last, which it knows as branded", () => {
    const files = ["/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium"];
    const found = listBrowsers("chromium", host("linux", files));
    expect(found.map(({ name, branded }) => [name, branded])).toEqual([
      ["Chromium", false],
      ["Microsoft Edge", false],
      ["Google Chrome", true],
    ]);
  });

  it("says null when there is none, and never takes one kind for the other", () => {
    const onlyFirefox = host("linux", ["/usr/bin/firefox-esr"]);
    expect(findBrowser("chromium", onlyFirefox)).toBeNull();
    expect(findBrowser("firefox", onlyFirefox)?.path).toBe("/usr/bin/firefox-esr");
  });
});

describe("finding a browser on macOS and Windows", () => {
  it("finds application bundles, also in the person's own folder", () => {
    const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    const firefox = "/Users/sam/Applications/Firefox.app/Contents/MacOS/firefox";
    const mac = host("darwin", [edge, firefox], { HOME: "/Users/sam" });
    expect(findBrowser("chromium", mac)?.path).toBe(edge);
    expect(findBrowser("firefox", mac)?.path).toBe(firefox);
  });

  it("finds programs in each of the program folders", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const chrome = "C:\\Users\\sam\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
    const windows = host("win32", [edge, chrome], {
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
      LOCALAPPDATA: "C:\\Users\\sam\\AppData\\Local",
    });
    expect(listBrowsers("chromium", windows).map(({ path, branded }) => [path, branded])).toEqual([
      [edge, false],
      [chrome, true],
    ]);
  });
});

describe("naming a browser oneself", () => {
  it("uses the named program and nothing else", () => {
    const env = { SECOND_LOOK_CHROMIUM: "/opt/mine/chrome" };
    const files = ["/opt/mine/chrome", "/usr/bin/chromium"];
    expect(listBrowsers("chromium", host("linux", files, env)).map(({ path }) => path)).toEqual([
      "/opt/mine/chrome",
    ]);
    expect(findBrowser("chromium", host("linux", ["/usr/bin/chromium"], env))).toBeNull();
  });

  it.each([
    ["/opt/google/chrome/chrome", true],
    ["/usr/bin/google-chrome-stable", true],
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", true],
    ["/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing", false],
    ["/usr/bin/microsoft-edge", false],
    ["/home/sam/chromium/chrome", false],
  ])("knows whether %s is Google's own Chrome: %s", (path, branded) => {
    expect(findBrowser("chromium", host("linux", [path], { SECOND_LOOK_CHROMIUM: path }))?.branded).toBe(
      branded,
    );
  });

  it("has a variable of its own for Firefox", () => {
    const env = { SECOND_LOOK_FIREFOX: "/opt/nightly/firefox" };
    expect(findBrowser("firefox", host("linux", ["/opt/nightly/firefox"], env))?.path).toBe(
      "/opt/nightly/firefox",
    );
  });
});

describe("explaining how to get a browser", () => {
  it("gives the command or page of the system at hand", () => {
    expect(describeInstall("firefox", "linux")).toContain("apt-get install firefox-esr");
    expect(describeInstall("chromium", "darwin")).toContain("brew install --cask microsoft-edge");
    expect(describeInstall("firefox", "win32")).toContain("https://www.mozilla.org/firefox");
  });
});
