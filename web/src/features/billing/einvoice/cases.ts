// The documents of the cases in vectors/: a base with some values changed.
import bases from "@vectors/einvoice_controls/bases.json";

import type { Tree } from "./controls";

export interface Case {
  readonly name: string;
  readonly base?: "ordinary" | "simplified";
  readonly set?: Readonly<Record<string, unknown>>;
  readonly expected: readonly string[];
  readonly messages?: readonly string[];
}

type Holder = Record<string, unknown>;

export function documentOf({ base = "ordinary", set = {} }: Pick<Case, "base" | "set">): Tree {
  const made = structuredClone(bases[base]) as unknown as Holder;
  for (const [path, value] of Object.entries(set)) put(made, path, value);
  return made as Tree;
}

/** Writes a value at a path, making what is missing on the way; null takes away. */
function put(node: Holder, path: string, value: unknown): void {
  const [, name = "", number, rest] = /^(\w+)(?:\[(\d+)\])?(?:\/(.*))?$/.exec(path) ?? [];
  if (number === undefined) {
    if (rest !== undefined) put((node[name] ??= {}) as Holder, rest, value);
    else if (value === null) Reflect.deleteProperty(node, name);
    else node[name] = value;
    return;
  }
  const items = (node[name] ??= []) as Holder[];
  while (items.length < Number(number)) items.push({});
  if (rest !== undefined) put(items[Number(number) - 1] ?? {}, rest, value);
  else items[Number(number) - 1] = value as Holder;
}
