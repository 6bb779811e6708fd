/** Reading and setting fields of a row by the names of the wire. */
import type { Row } from "./meta";
import type { Values } from "./words";

/** The value of a field as the wire names it, `custom.colore` included. */
export function valueOf(row: Row, name: string): unknown {
  return name.startsWith("custom.") ? (row.custom[name.slice(7)] ?? null) : (row[name] ?? null);
}

/** The row with these fields set. */
export function withValues(row: Row, values: Values): Row {
  const custom: Record<string, unknown> = { ...row.custom };
  const next: Record<string, unknown> = { ...row };
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith("custom.")) custom[name.slice(7)] = value;
    else next[name] = value;
  }
  return { ...next, id: row.id, version: row.version, custom };
}
