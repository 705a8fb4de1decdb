import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "vite";

const SOURCES = resolve(import.meta.dirname, "pages");

/** Where the finished pages are kept; git-ignored like every build. */
export const BUILT_PAGES = resolve("dist/e2e");

const APPS = {
  x: `<div id="react-root"></div>`,
  bluesky: `<div id="root"></div>`,
  mastodon: `<div id="mastodon"></div>`,
};

const PLAIN = ["native-form", "no-composer", "hostile"];

/** Bundles each app with its real editor library into one self-contained page. */
export async function buildPages(): Promise<void> {
  await mkdir(BUILT_PAGES, { recursive: true });
  for (const [name, mount] of Object.entries(APPS)) {
    const script = await bundle(name);
    await writeFile(resolve(BUILT_PAGES, `${name}.html`), await wrap(name, mount, script));
  }
  for (const name of PLAIN) {
    const html = await readFile(resolve(SOURCES, `${name}.html`), "utf8");
    await writeFile(resolve(BUILT_PAGES, `${name}.html`), html);
  }
}

async function bundle(name: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    root: SOURCES,
    logLevel: "error",
    // Draft.js and its dependencies expect Node's names.
    define: { "process.env.NODE_ENV": JSON.stringify("production"), global: "globalThis" },
    build: {
      write: false,
      lib: { entry: resolve(SOURCES, `${name}.tsx`), name, formats: ["iife"] },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !("output" in first)) throw new Error(`No bundle came out of ${name}.tsx.`);
  return first.output[0].code;
}

async function wrap(name: string, mount: string, script: string): Promise<string> {
  const style = await readFile(resolve(SOURCES, "page.css"), "utf8");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
    <!--fixture-->
  </head>
  <body>
    ${mount}
    <script>${script.replaceAll("</script", "<\\/script")}</script>
  </body>
</html>
`;
}
