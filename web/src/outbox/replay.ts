import Big from "big.js";

import { type EntityMeta, type FieldKind, type FieldMeta, isDecimal, type Row } from "../model/meta";
import { sameValue } from "../model/same";
import type { Effect, Values } from "../model/words";

/** Shown state = last server state + pending effects, in order. Pure. */
export function replay(meta: EntityMeta, server: Row | null, effects: readonly Effect[]): Row | null {
  let row = server;
  let hidden: Row | null = null;
  for (const effect of effects) {
    switch (effect.act) {
      case "create":
        row = withValues(meta, row ?? blankRow(meta, effect.record), effect.values, {});
        break;
      case "update":
        // A record that left our sight stays gone until the server brings it back: a device must not keep what it may not see.
        if (row) row = withValues(meta, row, effect.values, effect.base);
        break;
      case "delete":
        hidden = row ?? hidden;
        row = null;
        break;
      case "restore":
        row ??= hidden ?? (effect.image ? rowFrom(meta, effect.record, effect.image) : null);
        break;
    }
  }
  return row;
}

/** A record that nobody has filled in yet. */
export function blankRow(meta: EntityMeta, id: string): Row {
  const values: Record<string, unknown> = {};
  for (const field of Object.values(meta.fields)) values[field.name] = field.initial ?? blankValue(field);
  return { ...values, id, version: 0, custom: {} };
}

function rowFrom(meta: EntityMeta, id: string, image: Values): Row {
  const { custom, version, ...values } = image;
  return {
    ...blankRow(meta, id),
    ...values,
    id,
    version: typeof version === "number" ? version : 0,
    custom: (custom ?? {}) as Values,
  };
}

const TEXTS: readonly FieldKind[] = ["text", "longtext", "email", "phone", "url", "choice"];

function blankValue({ kind }: FieldMeta): unknown {
  if (TEXTS.includes(kind)) return "";
  if (kind === "choices" || kind === "refs") return [];
  return kind === "boolean" ? false : null;
}

function withValues(meta: EntityMeta, row: Row, values: Values, base: Values): Row {
  const next: Record<string, unknown> = { ...row };
  let custom: Record<string, unknown> | null = null;
  for (const [name, mine] of Object.entries(values)) {
    if (name.startsWith("custom.")) {
      custom ??= { ...row.custom };
      custom[name.slice(7)] = mine;
      continue;
    }
    // Written by an older version of the application: the server lifts it, the screen cannot show it.
    const field = Object.hasOwn(meta.fields, name) ? meta.fields[name] : undefined;
    if (field) next[name] = merged(field, row[name], base[name], mine);
  }
  return { ...next, id: row.id, version: row.version, custom: custom ?? row.custom };
}

/** The server merges the same way (core/sync/merge.py); where it would refuse or ask, the device shows what was typed. */
function merged(field: FieldMeta, current: unknown, base: unknown, mine: unknown): unknown {
  if (base === undefined || sameValue(field.kind, base, current)) return mine;
  if (field.merge === "set" && Array.isArray(current) && Array.isArray(mine))
    return mergedSet(current, asList(base), mine);
  if (field.merge === "counter") return added(field, current, base, mine);
  return mine;
}

function mergedSet(
  current: readonly unknown[],
  base: readonly unknown[],
  mine: readonly unknown[],
): unknown[] {
  const dropped = new Set(base.filter((member) => !mine.includes(member)));
  const kept = current.filter((member) => !dropped.has(member));
  return [...kept, ...mine.filter((member) => !base.includes(member) && !kept.includes(member))];
}

function added(field: FieldMeta, current: unknown, base: unknown, mine: unknown): unknown {
  if (!isNumeric(current) || !isNumeric(base) || !isNumeric(mine)) return mine;
  const sum = new Big(current).plus(new Big(mine)).minus(new Big(base));
  return isDecimal(field.kind) ? sum.toFixed(field.decimals ?? 2) : sum.toNumber();
}

function isNumeric(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
