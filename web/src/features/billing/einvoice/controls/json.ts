// The tree of an e-invoice as JSON: the official names, every leaf the text that will stand in the file, what may repeat an
// array. Twin of server/billing/einvoice/json_form.py.
import Big from "big.js";

export interface Tree {
  readonly [name: string]: Json | undefined;
}
export type Json = string | null | Tree | readonly Tree[] | readonly string[];

/** The block at a path ("DatiGenerali/DatiGeneraliDocumento"); nothing where there is none. */
export function below(tree: Tree | undefined, path: string): Tree | undefined {
  let found = tree;
  for (const name of path.split("/")) {
    const next = found?.[name];
    found = typeof next === "object" && next !== null && !isArray(next) ? next : undefined;
  }
  return found;
}

/** The text of a leaf; "" when it is absent. */
export function text(tree: Tree | undefined, path: string): string {
  const cut = path.lastIndexOf("/");
  const holder = cut < 0 ? tree : below(tree, path.slice(0, cut));
  const found = holder?.[path.slice(cut + 1)];
  return typeof found === "string" ? found.trim() : "";
}

/** The items of what may repeat. */
export function list(tree: Tree | undefined, name: string): readonly Tree[] {
  const found = tree?.[name];
  return isArray(found) ? found.filter((item): item is Tree => typeof item === "object") : [];
}

/** The number, exact; nothing when it is absent or cannot be read. */
export function decimal(tree: Tree | undefined, path: string): Big | undefined {
  const found = text(tree, path);
  return /^[+-]?[0-9]{1,30}(\.[0-9]{0,30})?$/.test(found) ? new Big(found.replace("+", "")) : undefined;
}

/** The day (YYYY-MM-DD); "" when it is absent or no day. */
export function day(tree: Tree | undefined, path: string): string {
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(text(tree, path))?.[0] ?? "";
}

function isArray(value: Json | undefined): value is readonly Tree[] | readonly string[] {
  return Array.isArray(value);
}
