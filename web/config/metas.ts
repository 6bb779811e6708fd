import type { Plugin } from "vite";

/** A declaration as `bin/server generate_types` writes it: what follows the type is JSON but for its last commas. */
const DECLARED = /^(export const (?:entities|commands): Readonly<Record<.+>> = )(\{\n[\s\S]*?^\});$/gm;

/** Declarations reach the browser as text for JSON.parse: read at each start, it takes a third of what a script's object does. */
export function metasAsText(): Plugin {
  return {
    name: "metas-as-text",
    apply: "build",
    enforce: "pre",
    transform: (code, id) =>
      /\/src\/generated\/(entities|apps\/\w+)\.ts$/.test(id) ? { code: asText(code), map: null } : null,
  };
}

export function asText(code: string): string {
  return code.replace(DECLARED, (_, head: string, literal: string) => {
    const json = JSON.stringify(JSON.parse(literal.replace(/,(\s*\})/g, "$1")));
    return `${head}JSON.parse(${JSON.stringify(json)});`;
  });
}
