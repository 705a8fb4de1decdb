import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { type CrxPlugin, crx } from "@crxjs/vite-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
