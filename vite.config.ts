import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import { findBrowser } from "./src/practice/browsers.ts";

/** Oldest browsers served. Chrome: first with a native `browser` namespace; Firefox: the ESR before last. */
const CHROME_MINIMUM = 148;
const FIREFOX_MINIMUM = 140;

/** Only practice builds may run on loopback, where the practice page is served. */
const PRACTICE_ORIGIN = "http://127.0.0.1/*";

/** The practice page's department account, so that switching to it there shows what official accounts see. */
const PRACTICE_ACCOUNT = { site: "practice", handle: "riverton-police", purpose: "Practice page" };

type Browser = "chrome" | "firefox";

/** Derives one browser's manifest from the source manifest. */
function manifestFor(browser: Browser, isPractice: boolean) {
  const { browser_specific_settings, background, content_scripts, host_permissions, ...rest } =
    structuredClone(manifest);
  const extra = isPractice ? [PRACTICE_ORIGIN] : [];
  const shared = {
    ...rest,
    content_scripts: content_scripts.map((script) => ({ ...script, matches: [...script.matches, ...extra] })),
    host_permissions: [...host_permissions, ...extra],
  };
  if (browser === "firefox") {
    const scripts = [background.service_worker];
    return { ...shared, browser_specific_settings, background: { scripts, type: background.type } };
  }
  return { ...shared, background, minimum_chrome_version: String(CHROME_MINIMUM) };
}

/** Compiles `rules/model` into the background bundle; a broken pack fails the build with file, line and fix. */
function embedModelPack(isPractice: boolean): Plugin {
  const folder = resolve("rules/model");
  return {
    name: "second-look:model-pack",
    resolveId: (id) => (id === "virtual:model-pack" ? "\0virtual:model-pack" : null),
    async load(id) {
      if (id !== "\0virtual:model-pack") return null;
      const { loadCompiledPack } = await import("./src/cli/load-pack.ts");
      const { writePack } = await import("./src/pack/write/write-pack.ts");
      const pack = await loadCompiledPack(folder);
      if (isPractice) pack.accounts.push(PRACTICE_ACCOUNT);
      return `export const modelPack = Uint8Array.fromBase64("${Buffer.from(writePack(pack)).toString("base64")}");`;
    },
    buildStart() {
      if (this.meta.watchMode) watchFolder(this, folder);
    },
  };
}

/** The content script is bundled by a nested build that the outer watcher does not follow. */
function watchSources(): Plugin {
  return {
    name: "second-look:watch-sources",
    apply: "build",
    buildStart() {
      if (this.meta.watchMode) watchFolder(this, "src");
    },
  };
}

function watchFolder(context: { addWatchFile(path: string): void }, folder: string) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) context.addWatchFile(resolve(entry.parentPath, entry.name));
  }
}

const define = (isPractice: boolean) => ({
  "process.env.NODE_ENV": JSON.stringify("production"),
  __PRACTICE__: JSON.stringify(isPractice),
});

const chromium = playwright({
  launchOptions: {
    executablePath: findBrowser("chromium")?.path ?? "chromium",
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  },
});

const inChromium = {
  enabled: true,
  headless: true,
  provider: chromium,
  screenshotFailures: false,
  instances: [{ browser: "chromium" as const }],
};

const test = {
  projects: [
    {
      define: define(true),
      test: {
        name: "unit",
        include: [
          "tests/{engine,pack,messaging,background,content,platform,rules,cli,repo,practice,accuracy}/**/*.test.ts",
        ],
        testTimeout: 30_000,
      },
    },
    {
      define: define(true),
      // Named here because finding one late makes the runner reload pages in the middle of a test.
      optimizeDeps: {
        include: [
          ...[
            "axe-core",
            "preact",
            "preact/hooks",
            "preact/jsx-runtime",
            "preact/jsx-dev-runtime",
            "react",
            "react/jsx-runtime",
          ],
          ...[
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "react-native-web",
            "draft-js",
            "lexical",
          ],
          ...[
            "LexicalComposer",
            "LexicalComposerContext",
            "LexicalContentEditable",
            "LexicalErrorBoundary",
          ].map((name) => `@lexical/react/${name}`),
          ...["@lexical/react/LexicalPlainTextPlugin", "@lexical/react/LexicalRichTextPlugin"],
          ...["@tiptap/core", "@tiptap/starter-kit"],
        ],
      },
      test: {
        name: "browser",
        include: ["tests/{sites,ui}/**/*.test.{ts,tsx}"],
        browser: inChromium,
      },
    },
    { test: { name: "bench", include: ["tests/bench/*.browser.ts"], browser: inChromium } },
    {
      test: {
        name: "e2e",
        include: ["tests/e2e/**/*.test.ts"],
        globalSetup: "tests/e2e/global-setup.ts",
        fileParallelism: false,
        testTimeout: 90_000,
        hookTimeout: 300_000,
      },
    },
  ],
};

/** `--mode chrome | firefox` ships; `--mode chrome-practice | firefox-practice` also runs on the practice page. */
export default defineConfig(({ mode, command }) => {
  if (process.env.VITEST) return { test };
  const [name, variant] = mode.split("-");
  const browser: Browser = name === "firefox" ? "firefox" : "chrome";
  const isPractice = variant === "practice" || command === "serve";
  return {
    define: define(isPractice),
    build: {
      outDir: `dist/${isPractice ? `${browser}-practice` : browser}`,
      emptyOutDir: true,
      target: browser === "firefox" ? `firefox${FIREFOX_MINIMUM}` : `chrome${CHROME_MINIMUM}`,
      modulePreload: false,
    },
    plugins: [
      embedModelPack(isPractice),
      crx({
        manifest: manifestFor(browser, isPractice) as never,
        browser,
        contentScripts: { standaloneFiles: ["src/content/main.ts"] },
      }),
      watchSources(),
    ],
  };
});
