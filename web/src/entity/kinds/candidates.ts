/** Records one may refer to, best first while typing. */
import { useRows } from "../../device/hooks";
import { parseSort } from "../list/view";
import { metaOf } from "../metas";
import { textOf, titleOf, valueOf } from "../values";

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

export function useCandidates(entity: string, search: string): readonly Candidate[] {
  const meta = metaOf(entity);
  const rows = useRows(
    {
      entity,
      ...(search.trim() ? { search: search.trim() } : {}),
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
