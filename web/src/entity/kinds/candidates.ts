/** Records one may refer to, best first while typing. */
import type { Query } from "../../device/contract";
import { useRows } from "../../device/hooks";
import type { EntityMeta } from "../../model/meta";
import { parseSort } from "../list/sort";
import { metaOf } from "../metas";
import { textOf, titleOf, valueOf } from "../values";

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

/** What has no words of its own in the text index is found by a piece of its name. */
function sought(meta: EntityMeta, text: string): Pick<Query, "search" | "filter"> {
  const [name] = meta.title;
  return meta.search.length || !name
    ? { search: text }
    : { filter: { field: name, op: "contains", value: text } };
}

export function useCandidates(entity: string, search: string): readonly Candidate[] {
  const meta = metaOf(entity);
  const rows = useRows(
    {
      entity,
      ...(meta && search.trim() ? sought(meta, search.trim()) : {}),
      ...(meta?.sort ? { sort: parseSort(meta, meta.sort) } : {}),
    },
    20,
  );
  if (!meta || !rows) return [];
  return rows.map((row) => ({
    id: row.id,
    title: titleOf(meta, row),
    subtitle: meta.subtitle
      .map((name) => textOf(valueOf(row, name)))
      .filter(Boolean)
      .join(" "),
  }));
}
