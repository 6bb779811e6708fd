/** Which fields a form shows, in which sections. */
import type { EntityMeta, FieldKind, FieldMeta, Section } from "../../model/meta";
import { isEmpty } from "../values";

/** Owner has its own act (with a reason); the archive its own button. */
const OWNED = ["tags", "team", "is_private", "shared_with"] as const;

export function formSections(
  meta: EntityMeta,
  isNew: boolean,
  hidden: ReadonlySet<string> = new Set(),
): readonly Section[] {
  const named = new Set(meta.sections.flatMap((section) => section.fields));
  const extra = meta.owned
    ? [...(isNew ? ["owner"] : []), ...OWNED].filter((name) => name in meta.fields && !named.has(name))
    : [];
  const sections = extra.length ? [...meta.sections, { label: "Gestione", fields: extra }] : meta.sections;
  return sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter((name) => !hidden.has(name) && isEditable(meta.fields[name])),
    }))
    .filter((section) => section.fields.length > 0);
}

/** A new record carries what was said: not a null for every silence, nor what only acts may write. */
export function saidOf(meta: EntityMeta, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isEmpty(value) && !meta.fields[name]?.readOnly),
  );
}

export function isEditable(field: FieldMeta | undefined): boolean {
  return field !== undefined && !field.readOnly;
}

/** Text that wants the whole width. */
export function isWide(field: FieldMeta): boolean {
  return field.kind === "longtext" || field.kind === "json" || field.kind === "refs" || field.kind === "link";
}

/** Text of a line that may be long: a subject, not a code. */
export function isLong(field: FieldMeta): boolean {
  return field.kind === "text" && (field.maxLength ?? 0) >= 100;
}

/** Here choosing is deciding: no need to confirm. */
const AT_ONCE: ReadonlySet<FieldKind> = new Set(["choice", "ref", "link", "boolean"]);

export function decidesAtOnce(field: FieldMeta): boolean {
  return AT_ONCE.has(field.kind);
}
