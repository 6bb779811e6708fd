import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import type { Plugin } from "vite";

/** `import parts from "virtual:apps/index.ts"`: that file of every app in this build, where there is one. */
const NAME = "virtual:apps/";

/**
 * Which apps a build holds. A folder of src/features/ is an app's; an app with declarations of its own
 * (generated/apps/<app>.ts) is outside the product and only there when APPS names it: APPS=sample.
 */
export function apps(wanted = process.env.APPS ?? ""): Plugin {
  const source = resolve(import.meta.dirname, "../src");
  const names = wanted.split(",").filter(Boolean);
  return {
    name: "apps",
    // Ours is a script, also where what it gathers is JSON.
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}.js` : null),
    load: (id) => {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const file = id.slice(NAME.length + 1, -".js".length);
      const found = file === "entities.ts" ? declared(source, names) : parts(source, names, file);
      const lines = found.map((path, at) => `import * as app${at} from ${JSON.stringify(path)};`);
      return [...lines, `export default [${found.map((_, at) => `app${at}`).join(", ")}];`].join("\n");
    },
  };
}

function declared(source: string, names: readonly string[]): string[] {
  const paths = names.map((name) => join(source, "generated/apps", `${name}.ts`));
  const unknown = paths.filter((path) => !existsSync(path));
  if (unknown.length) throw new Error(`APPS names an app that is not there: ${unknown.join(", ")}`);
  return paths;
}

function parts(source: string, names: readonly string[], file: string): string[] {
  const outside = readdirSync(join(source, "generated/apps")).map((name) => name.replace(/\.ts$/, ""));
  return readdirSync(join(source, "features"))
    .filter((name) => names.includes(name) || !outside.includes(name))
    .map((name) => join(source, "features", name, file))
    .filter((path) => existsSync(path));
}
