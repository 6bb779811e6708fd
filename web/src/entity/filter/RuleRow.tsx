/** One rule: a field, an operator, a value. */
import { CloseButton, Group, Select } from "@mantine/core";

import { t } from "../../i18n";
import type { EntityMeta } from "../../model/meta";
import { fieldAt, fieldPaths } from "../values";
import { operatorsOf } from "./operators";
import { newRule, type Rule, withOperator } from "./tree";
import { RuleValue } from "./RuleValue";

function fieldOptions(meta: EntityMeta) {
  const paths = fieldPaths(meta).filter((path) => operatorsOf(path.field).length);
  const own = paths.filter((path) => !path.via).map((path) => ({ value: path.path, label: path.label }));
  const groups = [{ group: t(meta.label), items: own }];
  for (const via of new Set(paths.map((path) => path.via).filter((ref) => ref !== null)))
    groups.push({
      group: t(via.label),
      items: paths
        .filter((path) => path.via === via)
        .map((path) => ({ value: path.path, label: path.label })),
    });
  return groups;
}

export function RuleRow({
  meta,
  rule,
  onChange,
}: {
  readonly meta: EntityMeta;
  readonly rule: Rule;
  readonly onChange: (rule: Rule | null) => void;
}) {
  const field = fieldAt(meta, rule.field)?.field;
  const operators = field ? operatorsOf(field) : [];
  const operand = operators.find((each) => each.op === rule.op)?.operand ?? "none";
  return (
    <Group gap="xs" align="flex-start" wrap="wrap" className="rule">
      <Select
        size="xs"
        w={220}
        searchable
        allowDeselect={false}
        aria-label={t("Campo")}
        data={fieldOptions(meta)}
        value={rule.field}
        maxDropdownHeight={320}
        onChange={(path) => path && onChange({ ...newRule(meta, path), id: rule.id })}
      />
      <Select
        size="xs"
        w={190}
        allowDeselect={false}
        aria-label={t("Confronto")}
        data={operators.map((each) => ({ value: each.op, label: t(each.label) }))}
        value={rule.op}
        onChange={(op) => op && onChange(withOperator(meta, rule, op))}
      />
      {field && (
        <RuleValue
          field={field}
          operand={operand}
          rule={rule}
          onChange={(value) => onChange({ ...rule, value })}
        />
      )}
      <CloseButton size="md" aria-label={t("Togli la condizione")} onClick={() => onChange(null)} />
    </Group>
  );
}
