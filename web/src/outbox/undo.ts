import type { EntityMeta, Row } from "../model/meta";
import type { Edit } from "../model/edit";
import { valueOf, withValues } from "../model/values";
import { sameValue } from "../model/same";
import type { Act, Effect, FeedChange, Values } from "../model/words";

/** One thing that was done, whoever says so: this device's own effects, or the server's history of a command. */
export interface Deed {
  readonly act: Act;
  readonly entity: string;
  readonly record: string;
  readonly before: Values;
  readonly after: Values;
}

export interface Undoing {
  readonly edits: readonly Edit[];
  /** What was changed since and therefore left alone, in words: "Rossi Srl: Telefono". */
  readonly left: readonly string[];
}

interface Eyes {
  read(entity: string, record: string): Row | null;
  meta(entity: string): EntityMeta;
}

export function deedOfEffect({ act, entity, record, base, values }: Effect): Deed {
  return { act, entity, record, before: base, after: values };
}

export function deedOfChange({ kind, entity, record, before, after }: FeedChange): Deed {
  const acts = {
    created: "create",
    updated: "update",
    deleted: "delete",
    restored: "restore",
    // Of no batch, so nobody asks for it to be undone; its fields are read-only anyway.
    derived: "update",
  } as const;
  return { act: acts[kind], entity, record, before, after };
}

/** The opposite of what was done, last first. Fields that somebody has changed since are left alone and named. */
export function undoing(deeds: readonly Deed[], eyes: Eyes, readOnlyToo = false): Undoing {
  const edits: Edit[] = [];
  const left: string[] = [];
  const settled = new Map<string, Row | null>();
  for (const deed of [...deeds].reverse()) {
    const { entity, record } = deed;
    const key = `${entity}/${record}`;
    if (!settled.has(key)) settled.set(key, eyes.read(entity, record));
    const row = settled.get(key) ?? null;
    switch (deed.act) {
      case "create":
        if (row) edits.push({ act: "delete", entity, record, values: {} });
        settled.set(key, null);
        break;
      case "delete":
        if (!row) edits.push({ act: "restore", entity, record, values: {} });
        break;
      case "restore":
        if (row) edits.push({ act: "delete", entity, record, values: {} });
        break;
      case "update": {
        if (!row) {
          left.push(record);
          break;
        }
        const { values, kept } = backwards(eyes.meta(entity), row, deed, readOnlyToo);
        left.push(...kept);
        if (!Object.keys(values).length) break;
        edits.push({ act: "update", entity, record, values });
        settled.set(key, withValues(row, values));
        break;
      }
    }
  }
  return { edits, left };
}

function backwards(
  meta: EntityMeta,
  row: Row,
  deed: Deed,
  readOnlyToo: boolean,
): { values: Record<string, unknown>; kept: string[] } {
  const values: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const [name, after] of Object.entries(deed.after)) {
    if (!(name in deed.before)) continue;
    const field = meta.fields[name];
    if (field?.readOnly && !readOnlyToo) continue;
    const kind = field?.kind ?? "json";
    if (sameValue(kind, valueOf(row, name), after)) values[name] = deed.before[name] ?? null;
    else kept.push(`${titleOf(meta, row)}: ${field?.label ?? name}`);
  }
  return { values, kept };
}

export function titleOf(meta: EntityMeta, row: Row): string {
  const words = meta.title.map((name) => row[name]).filter((value) => typeof value === "string" && value);
  return words.join(" ") || meta.label;
}
