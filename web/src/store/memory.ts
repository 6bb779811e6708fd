import init from "@sqlite.org/sqlite-wasm";

import { wrap, type Database } from "./database";
import type { Owner, Vault } from "./vault";

let engine: ReturnType<typeof init> | undefined;

/** A database that lives as long as the page. */
export async function openInMemory(): Promise<Database> {
  engine ??= init();
  const sqlite = await engine;
  return wrap(new sqlite.oo1.DB(":memory:", "c"));
}

/** Stores that forget: tests, and browsers that keep nothing (some private windows). */
export async function openMemoryVault(): Promise<Vault> {
  engine ??= init();
  const sqlite = await engine;
  let current: Owner | null = null;
  let left = false;
  return {
    keeps: false,
    current: () => current,
    setCurrent: (owner) => {
      current = owner;
      left = owner === null;
    },
    hasLeft: () => left,
    open: () => wrap(new sqlite.oo1.DB(":memory:", "c")),
    destroy: () => undefined,
  };
}
