/** Records one may refer to, best first while typing. */
import { useRows } from "../../store/hooks";
import { metaOf } from "../metas";
import { textOf, titleOf, valueOf } from "../values";

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

export function useCandidates(entity: string, search: string): readonly Candidate[] {
  const meta = metaOf(entity);
  const sort = meta?.sort.replace(/^-/, "");
  const rows = useRows(
    {
      entity,
      ...(search.trim() ? { search: search.trim() } : {}),
      ...(sort ? { sort: [{ field: sort, desc: meta?.sort.startsWith("-") ?? false }] } : {}),
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
