/** How many, and the sums of the amounts on screen. */
import { Group } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";

import { counted, t } from "../../i18n";
import { sumDecimals } from "../../model/decimals";
import type { Query } from "../../device/contract";
import { useGroups } from "../../device/hooks";
import { formatValue } from "../kinds/format";
import type { EntityMeta, FieldKind, FieldMeta } from "../../model/meta";
import { fieldAt } from "../values";
import type { Column } from "./widths";

/** "Totale km"; a field that is a total already is called by its own name. */
export function totalOf({ label }: Pick<FieldMeta, "label">): string {
  return /^totale\b/i.test(label) ? t(label) : t("Totale {{field}}", { field: t(label) });
}

/** What makes sense added up: no percentages, no numbers of which nobody knows what they count. */
const SUMMED: ReadonlySet<FieldKind> = new Set(["decimal", "money", "quantity", "duration"]);

interface Props {
  readonly meta: EntityMeta;
  readonly query: Query;
  readonly columns: readonly Column[];
  readonly total: number | null;
}

export function Totals({ meta, query, columns, total }: Props) {
  const [settled] = useDebouncedValue(query, 150);
  const sums = columns
    .map((column) => fieldAt(meta, column.field))
    .filter((path) => path && !path.via && SUMMED.has(path.field.kind));
  return (
    <Group className="totals" gap="lg" role="status">
      <span>{total === null ? "" : counted(total, "riga", "righe")}</span>
      {sums
        .slice(0, 4)
        .map((path) => path && <Sum key={path.path} meta={meta} query={settled} field={path.field} />)}
    </Group>
  );
}

/** The device sums by groups: the field with fewest different values makes the fewest. */
function fewValues(meta: EntityMeta): string {
  const fields = Object.values(meta.fields);
  return (
    (
      fields.find((field) => field.kind === "boolean") ??
      fields.find((field) => field.kind === "choice") ??
      fields.find((field) => field.kind === "ref")
    )?.name ?? "created_by"
  );
}

function Sum({
  meta,
  query,
  field,
}: {
  readonly meta: EntityMeta;
  readonly query: Query;
  readonly field: FieldMeta;
}) {
  const groups = useGroups({ ...query, sort: [] }, fewValues(meta), field.name);
  if (!groups) return null;
  const sum = sumDecimals(groups.map((group) => group.sum ?? "0"));
  return (
    <span>
      {totalOf(field)}: <b className="figures">{formatValue(field, sum)}</b>
    </span>
  );
}
