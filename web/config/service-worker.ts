import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

import { build, type Plugin, type ResolvedConfig } from "vite";

const CACHED = /\.(js|css|html|svg|png|wasm|woff2|webmanifest)$/;
/** Vite writes the content's hash into these names, so the name is the revision. */
const NAMED_BY_CONTENT = /^assets\//;

/** After the app is built, builds src/sw.ts into one plain script that knows every file of the app. */
export function serviceWorker(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: "service-worker",
    apply: "build",
    configResolved: (resolved) => void (config = resolved),
    async closeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        define: {
          "self.__WB_MANIFEST": JSON.stringify(await filesOf(folder)),
          "process.env.NODE_ENV": JSON.stringify("production"),
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          lib: { entry, formats: ["iife"], name: "sw", fileName: () => "sw.js" },
        },
      });
    },
  };
}

async function filesOf(folder: string): Promise<{ url: string; revision: string | null }[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && CACHED.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== "sw.js")
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      url: `/${name}`,
      revision: NAMED_BY_CONTENT.test(name) ? null : digest(await readFile(join(folder, name))),
    })),
  );
}

function digest(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
