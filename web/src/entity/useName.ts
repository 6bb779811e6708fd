import { useTitle } from "../device/hooks";
import type { EntityMeta, FieldMeta, Row } from "../model/meta";
import { metaOf } from "./metas";
import { textOf, titleOf, valueOf } from "./values";

/** What a record is called where it stands alone: one that joins two others is nothing without them. */
export function useName(meta: EntityMeta, row: Row): string {
  const [whose, where] = joinedBy(meta);
  const first = useTitle(whose?.to ?? "", whose ? textOf(valueOf(row, whose.name)) : "");
  const last = useTitle(where?.to ?? "", where ? textOf(valueOf(row, where.name)) : "");
  return whose && where ? joinedName(first, titleOf(meta, row, ""), last) : titleOf(meta, row);
}

/** "Silvia Mancini · Titolare · Cantina Poggio Chiaro" */
export const joinedName = (...parts: readonly string[]): string => parts.filter(Boolean).join(" · ");

/** The two records that one of these joins, as a role joins a person and a company; empty for all others. */
export function joinedBy(meta: EntityMeta): readonly FieldMeta[] {
  const needed = Object.values(meta.fields).filter(
    (field) => field.kind === "ref" && field.required && !field.readOnly && metaOf(field.to ?? "")?.area,
  );
  const place = (field: FieldMeta) => (meta.columns.indexOf(field.name) + 100) % 100;
  return needed.length === 2 ? needed.sort((left, right) => place(left) - place(right)) : [];
}

export function RecordName({ meta, row }: { readonly meta: EntityMeta; readonly row: Row }) {
  return useName(meta, row);
}
