/** What a rule compares with: the input that fits its operator. */
import { Group, MultiSelect, NumberInput, SegmentedControl, Select } from "@mantine/core";

import { t } from "../../i18n";
import { Field } from "../form/Field";
import { useLinkTables } from "../kinds/linkCandidates";
import type { FieldMeta } from "../../model/meta";
import { type Operand, PERIODS, UNITS } from "./operators";
import type { Rule } from "./tree";

interface ValueProps {
  readonly field: FieldMeta;
  readonly operand: Operand;
  readonly rule: Rule;
  readonly onChange: (value: unknown) => void;
}

export function RuleValue({ field, operand, rule, onChange }: ValueProps) {
  const label = t("Valore");
  const one = (
    value: unknown,
    set: (value: unknown) => void,
    kind: FieldMeta["kind"] = field.kind,
    name = label,
  ) => (
    <div className="rule-value">
      <Field
        compact
        label={name}
        field={{ ...field, kind, required: false, readOnly: false }}
        value={value}
        onChange={(next, problem) => set(problem ? null : next)}
      />
    </div>
  );
  switch (operand) {
    case "none":
    case "person":
      return null;
    case "flag":
      return (
        <SegmentedControl
          size="xs"
          value={rule.value === false ? "no" : "yes"}
          onChange={(value) => onChange(value === "yes")}
          data={[
            { value: "yes", label: t("Sì") },
            { value: "no", label: t("No") },
          ]}
        />
      );
    case "period":
      return (
        <Select
          size="xs"
          w={150}
          allowDeselect={false}
          aria-label={label}
          data={PERIODS.map(([value, name]) => ({ value, label: t(name) }))}
          value={String(rule.value)}
          onChange={onChange}
        />
      );
    case "relative": {
      const { n = 30, unit = "day" } = (rule.value ?? {}) as { n?: number; unit?: string };
      return (
        <Group gap={6} wrap="nowrap">
          <NumberInput
            size="xs"
            w={80}
            min={1}
            max={9999}
            aria-label={t("Quanti")}
            value={n}
            onChange={(value) => onChange({ n: Number(value), unit })}
          />
          <Select
            size="xs"
            w={120}
            allowDeselect={false}
            aria-label={t("Unità")}
            data={UNITS.map(([value, name]) => ({ value, label: t(name) }))}
            value={unit}
            onChange={(value) => onChange({ n, unit: value })}
          />
        </Group>
      );
    }
    case "range": {
      const [from, to] = Array.isArray(rule.value) ? (rule.value as unknown[]) : [null, null];
      const kind = field.kind === "datetime" ? "date" : field.kind;
      return (
        <Group gap={6} wrap="nowrap">
          {one(from, (value) => onChange([value, to]), kind, t("Da"))}
          <span>{t("e")}</span>
          {one(to, (value) => onChange([from, value]), kind, t("A"))}
        </Group>
      );
    }
    case "tables":
      return <Tables value={rule.value} onChange={onChange} />;
    case "many":
      return one(
        rule.value,
        onChange,
        field.kind === "choice" ? "choices" : field.kind === "ref" ? "refs" : field.kind,
      );
    case "one":
      return one(rule.value, onChange, SINGLE[field.kind] ?? field.kind);
  }
}

function Tables({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const tables = useLinkTables().filter((table) => table.value);
  return (
    <MultiSelect
      size="xs"
      w={260}
      searchable
      aria-label={t("Valore")}
      data={tables}
      value={Array.isArray(value) ? value.map(String) : []}
      onChange={onChange}
    />
  );
}

/** A single member of a set; a day for what is compared by days; one line of text for text to look for. */
const SINGLE: Readonly<Partial<Record<FieldMeta["kind"], FieldMeta["kind"]>>> = {
  choices: "choice",
  refs: "ref",
  datetime: "date",
  longtext: "text",
  email: "text",
  phone: "text",
  url: "text",
};
