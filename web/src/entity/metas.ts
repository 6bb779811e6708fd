/** The entities this application knows, the customer's own fields added to them, and the names a person reads them by. */
import type { Commands } from "../model/acts";
import type { Me } from "../model/me";
import {
  type CommandMeta,
  customDecimals,
  type EntityMeta,
  type Filter,
  type FieldKind,
  type FieldMeta,
  type Row,
} from "../model/meta";

let known: Readonly<Record<string, EntityMeta>> = {};
let extended = new Map<string, EntityMeta>();
let acts: Commands = {};
let own: readonly Row[] = [];
let names: Names = {};
let rights: Me["rights"] = {};
let edition = 0;
const listeners = new Set<() => void>();

/** The area of what is set once and seldom looked at. */
export const SETTINGS = "impostazioni";

/** Other names of entities than the declared ones. */
export type Names = Readonly<Record<string, Readonly<Pick<EntityMeta, "label" | "plural">>>>;

/** Called once at the start with `generated/entities.ts` (tests bring their own). */
export function knowEntities(entities: Readonly<Record<string, EntityMeta>>): void {
  known = entities;
  extended = new Map();
}

/** Called once at the start with the generated acts. */
export function knowCommands(commands: Commands): void {
  acts = commands;
}

export function commandOf(name: string): CommandMeta | undefined {
  return Object.hasOwn(acts, name) ? acts[name] : undefined;
}

/** The records of core.customfield: definitions as data, shown through the same FieldMeta as the rest. */
export function knowCustomFields(definitions: readonly Row[]): void {
  if (JSON.stringify(definitions) === JSON.stringify(own)) return;
  own = definitions;
  extended = new Map();
  edition += 1;
  listeners.forEach((changed) => changed());
}

export function knowNames(chosen: Names): void {
  if (JSON.stringify(chosen) === JSON.stringify(names)) return;
  names = chosen;
  extended = new Map();
  edition += 1;
  listeners.forEach((changed) => changed());
}

/** What this person may see of the fields: of a hidden one no screen knows, one that may only be read is read-only. */
export function knowRights(me: Me | null): void {
  const now = me?.rights ?? {};
  if (now === rights || fieldsOf(now) === fieldsOf(rights)) return;
  rights = now;
  extended = new Map();
  edition += 1;
  listeners.forEach((changed) => changed());
}

const fieldsOf = (all: Me["rights"]): string =>
  JSON.stringify(Object.entries(all).filter(([, each]) => each.fields));

/** Grows with every change of the firm's own fields or of the names: what was painted before must be painted again. */
export function metasEdition(): number {
  return edition;
}

export function watchMetas(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export function allMetas(): readonly EntityMeta[] {
  return Object.keys(known)
    .map((key) => metaOf(key))
    .filter((meta) => meta !== undefined);
}

export function metaOf(key: string): EntityMeta | undefined {
  const ready = extended.get(key);
  if (ready) return ready;
  const plain = Object.hasOwn(known, key) ? known[key] : undefined;
  if (!plain) return undefined;
  const meta = withRights(withCustomFields(withNames(plain)));
  extended.set(key, meta);
  return meta;
}

const KINDS: ReadonlySet<string> = new Set<FieldKind>([
  "text",
  "longtext",
  "integer",
  "decimal",
  "money",
  "percent",
  "duration",
  "time",
  "boolean",
  "date",
  "datetime",
  "choice",
  "choices",
  "email",
  "phone",
  "url",
]);

function withNames(meta: EntityMeta): EntityMeta {
  if (!Object.keys(names).length) return meta;
  const children = meta.children.map((child) =>
    child.label === known[child.entity]?.plural
      ? { ...child, label: names[child.entity]?.plural ?? child.label }
      : child,
  );
  return { ...meta, ...names[meta.key], children };
}

/** The declaration as if the hidden fields had never been in it. */
function withRights(meta: EntityMeta): EntityMeta {
  const less = rights[meta.key]?.fields;
  if (!less) return meta;
  const seen = (name: string) => less[name] !== "none";
  const fields = Object.entries(meta.fields)
    .filter(([name]) => seen(name))
    .map(([name, field]) => [name, less[name] === "view" ? { ...field, readOnly: true } : field]);
  return {
    ...meta,
    fields: Object.fromEntries(fields) as EntityMeta["fields"],
    subtitle: meta.subtitle.filter(seen),
    columns: meta.columns.filter(seen),
    search: meta.search.filter(seen),
    same: meta.same.filter((group) => group.every(seen)),
    sections: meta.sections
      .map((section) => ({ ...section, fields: section.fields.filter(seen) }))
      .filter((section) => section.fields.length > 0),
    quick: meta.quick.filter(({ filter }) => namesIn(filter).every(seen)),
  };
}

function namesIn(filter: Filter): string[] {
  if ("and" in filter) return filter.and.flatMap(namesIn);
  if ("or" in filter) return filter.or.flatMap(namesIn);
  return "not" in filter ? namesIn(filter.not) : [filter.field];
}

function withCustomFields(meta: EntityMeta): EntityMeta {
  const fields = own
    .filter((row) => row["entity"] === meta.key && row["active"] !== false)
    .sort((left, right) => Number(left["sort"] ?? 0) - Number(right["sort"] ?? 0))
    .map(customField)
    .filter((field) => field !== null);
  if (!fields.length) return meta;
  const section = { label: "Campi dell'azienda", fields: fields.map((field) => field.name) };
  return {
    ...meta,
    fields: { ...meta.fields, ...Object.fromEntries(fields.map((field) => [field.name, field])) },
    sections: [...meta.sections, section],
  };
}

function customField(row: Row): FieldMeta | null {
  const { key: name, label, kind } = row;
  if (typeof name !== "string" || typeof kind !== "string" || !KINDS.has(kind)) return null;
  const decimals = customDecimals(kind as FieldKind);
  return {
    name: `custom.${name}`,
    label: typeof label === "string" && label ? label : name,
    kind: kind as FieldKind,
    required: row["required"] === true,
    merge: "plain",
    readOnly: false,
    ...(typeof row["help"] === "string" && row["help"] ? { help: row["help"] } : {}),
    ...(decimals !== undefined && kind !== "decimal" ? { decimals } : {}),
    ...(kind === "choice" || kind === "choices" ? { choices: customChoices(row["choices"]) } : {}),
  };
}

/** A person writes them one a line; the words are the values. */
function customChoices(stored: unknown): readonly (readonly [string, string])[] {
  const lines = typeof stored === "string" ? stored.split(/\r?\n/).map((line) => line.trim()) : [];
  return lines.filter(Boolean).map((line) => [line, line]);
}
