/** A filter in words: "Città è Roma e Nome contiene «srl»". */
import { t } from "../../i18n";
import type { EntityMeta, FieldMeta, Filter } from "../../model/meta";
import { linked } from "../../model/links";
import { formatValue } from "../kinds/format";
import { metaOf } from "../metas";
import { fieldAt, textOf } from "../values";
import { operatorsOf, PERIODS, UNITS } from "./operators";

export type NameOf = (entity: string, id: string) => string;

export function describeFilter(meta: EntityMeta, filter: Filter, nameOf: NameOf, top = true): string {
  if ("and" in filter || "or" in filter) {
    const parts = ("and" in filter ? filter.and : filter.or).map((part) =>
      describeFilter(meta, part, nameOf, false),
    );
    const text = parts.join("and" in filter ? ` ${t("e")} ` : ` ${t("oppure")} `);
    return top || parts.length < 2 ? text : `(${text})`;
  }
  if ("not" in filter) return `${t("non")} (${describeFilter(meta, filter.not, nameOf)})`;
  const found = fieldAt(meta, filter.field);
  if (!found) return filter.field;
  const operator = operatorsOf(found.field).find((each) => each.op === filter.op);
  const words = [found.label, t(operator?.label ?? filter.op)];
  const value = operator && describeValue(found.field, operator.operand, filter.value, nameOf);
  return (value ? [...words, value] : words).join(" ");
}

function describeValue(field: FieldMeta, operand: string, value: unknown, nameOf: NameOf): string {
  const one = (item: unknown) => {
    const found = field.kind === "link" ? linked(item) : null;
    if (found) return nameOf(found.entity, found.id);
    return field.to && typeof item === "string"
      ? nameOf(field.to, item)
      : formatValue(singleField(field), item);
  };
  switch (operand) {
    case "none":
      return "";
    case "flag":
      return value ? t("sì") : t("no");
    case "period":
      return t(PERIODS.find(([name]) => name === value)?.[1] ?? "");
    case "relative": {
      const { n, unit } = value as { n: number; unit: string };
      return `${n} ${t(UNITS.find(([name]) => name === unit)?.[1] ?? unit)}`;
    }
    case "range":
      return Array.isArray(value) ? value.map(one).join(` ${t("e")} `) : "";
    case "tables":
      return Array.isArray(value) ? value.map((key) => t(metaOf(textOf(key))?.plural ?? "")).join(", ") : "";
    case "many":
      return Array.isArray(value) ? value.map(one).join(", ") : "";
    default:
      return ["text", "longtext"].includes(field.kind) ? `«${one(value)}»` : one(value);
  }
}

/** One member of a set is written like a choice. */
function singleField(field: FieldMeta): FieldMeta {
  return field.kind === "choices" ? { ...field, kind: "choice" } : field;
}
