import { defineConfig } from "vite";

/** Builds the practice page into dist/practice: plain files, no request to any other host. */
export default defineConfig({
  root: import.meta.dirname.concat("/site"),
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  build: {
    outDir: "../../../dist/practice",
    emptyOutDir: true,
    // The page's own CSP forbids data: URLs, as real sites' do.
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
  },
});
