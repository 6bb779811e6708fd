/** Fields of which a group sees nothing, or that it may only read. The others are given with the record. */
import { Select, Stack } from "@mantine/core";

import type { InputProps } from "../../entity/kinds/kind";
import { allMetas } from "../../entity/metas";
import { t } from "../../i18n";
import type { EntityMeta } from "../../model/meta";
import { type FieldRight, fieldsOf, withField } from "./rights";

const ANSWERS = [
  ["none", "Non lo vede"],
  ["view", "Lo legge soltanto"],
  ["", "Come la scheda"],
] as const;

export function FieldsInput({ value, onChange, readOnly }: InputProps) {
  const metas = allMetas().filter((meta) => !meta.key.startsWith("core."));
  const named = metas.flatMap((meta) =>
    Object.entries(fieldsOf(value, meta.key)).map(([name, right]) => ({ meta, name, right })),
  );
  const set = (entity: string, name: string, right: string | null) =>
    onChange(withField(value, entity, name, (right ?? "") === "" ? null : (right as FieldRight)), null);
  return (
    <section aria-label={t("Campi riservati")}>
      <h3 className="rights-table">{t("Campi riservati")}</h3>
      <Stack gap="xs">
        {named.map(({ meta, name, right }) => (
          <Select
            key={`${meta.key}/${name}`}
            size="xs"
            label={labelOf(meta, name)}
            allowDeselect={false}
            readOnly={readOnly === true}
            data={ANSWERS.map(([code, words]) => ({ value: code, label: t(words) }))}
            value={right}
            onChange={(next) => set(meta.key, name, next)}
          />
        ))}
        {readOnly !== true && (
          <Select
            size="xs"
            searchable
            label={t("Riserva un campo")}
            placeholder={t("Cerca un campo")}
            data={metas.map((meta) => ({
              group: t(meta.plural),
              items: reservable(meta)
                .filter((name) => !fieldsOf(value, meta.key)[name])
                .map((name) => ({ value: `${meta.key} ${name}`, label: labelOf(meta, name) })),
            }))}
            value={null}
            onChange={(chosen) => {
              const [entity = "", name = ""] = (chosen ?? "").split(" ");
              if (name) set(entity, name, "none");
            }}
          />
        )}
      </Stack>
    </section>
  );
}

/** Not what records are told apart, ordered and held together by: the server refuses those. */
function reservable(meta: EntityMeta): string[] {
  const needed = new Set([
    ...meta.title,
    meta.parent,
    ...meta.sort.split(",").map((part) => part.replace("-", "")),
  ]);
  return Object.values(meta.fields)
    .filter((field) => !needed.has(field.name) && !SYSTEM.has(field.name))
    .map((field) => field.name);
}

const SYSTEM: ReadonlySet<string> = new Set([
  "owner", "team", "is_private", "shared_with", "tags", "archived_at", "created_at", "created_by", "updated_at", "updated_by",
]); // prettier-ignore

const labelOf = (meta: EntityMeta, name: string) =>
  t("{{table}}: {{field}}", { table: t(meta.plural), field: t(meta.fields[name]?.label ?? name) });
