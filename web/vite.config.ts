import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { apps } from "./config/apps.ts";
import { metasAsText } from "./config/metas.ts";
import { serviceWorker } from "./config/service-worker.ts";
import { alias } from "./vitest.config.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.MICROCRM_PORT ?? "8000"}`;

export default defineConfig({
  plugins: [react(), apps(), metasAsText(), serviceWorker(here("./src/sw.ts"))],
  resolve: { alias },
  // Pre-bundling would move the module away from the .wasm file it looks for beside itself.
  optimizeDeps: { exclude: ["@sqlite.org/sqlite-wasm"] },
  worker: { format: "es", plugins: () => [apps()] },
  build: {
    outDir: ["dist", process.env.APPS?.replaceAll(",", "-")].filter(Boolean).join("-"),
    target: "es2022",
    sourcemap: true,
  },
  server: {
    fs: { allow: [here("."), here("../vectors")] },
    proxy: { "/api": server, "/_allauth": server },
  },
});
