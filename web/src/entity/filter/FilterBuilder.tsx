/** Builds a filter of any depth on any field. What is unfinished simply does not count yet. */
import {
  Button,
  CloseButton,
  Group,
  MultiSelect,
  NumberInput,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Switch,
} from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { Field } from "../form/Field";
import { useLinkTables } from "../kinds/linkCandidates";
import type { EntityMeta, FieldMeta, Filter } from "../../model/meta";
import { fieldAt, fieldPaths } from "../values";
import { type Operand, operatorsOf, PERIODS, UNITS } from "./operators";
import {
  addNode,
  emptyGroup,
  fromFilter,
  type Group as Node,
  isGroup,
  newRule,
  replaceNode,
  type Rule,
  toFilter,
  withOperator,
} from "./tree";

interface Props {
  readonly meta: EntityMeta;
  readonly filter: Filter | null;
  readonly onChange: (filter: Filter | null) => void;
}

export function FilterBuilder({ meta, filter, onChange }: Props) {
  const [tree, setTree] = useState<Node>(() => {
    const start = fromFilter(filter);
    return start.nodes.length ? start : { ...start, nodes: [newRule(meta, meta.title[0] ?? "")] };
  });
  function change(next: Node) {
    setTree(next);
    onChange(toFilter(meta, next));
  }
  return <GroupBox meta={meta} group={tree} root={tree} onChange={change} depth={0} />;
}

interface BoxProps {
  readonly meta: EntityMeta;
  readonly root: Node;
  readonly onChange: (root: Node) => void;
}

function GroupBox({
  meta,
  group,
  root,
  onChange,
  depth,
}: BoxProps & { readonly group: Node; readonly depth: number }) {
  const replace = (by: Node | null) =>
    onChange(group.id === root.id ? (by ?? emptyGroup()) : replaceNode(root, group.id, by));
  const add = (node: Node | Rule) => onChange(addNode(root, group.id, node));
  return (
    <Paper
      withBorder={depth > 0}
      p={depth ? "sm" : 0}
      bg={depth % 2 ? "var(--page)" : "transparent"}
      role="group"
      aria-label={t("Gruppo di condizioni")}
    >
      <Stack gap="xs">
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            value={group.join}
            onChange={(join) => replace({ ...group, join: join === "or" ? "or" : "and" })}
            data={[
              { value: "and", label: t("Tutte le condizioni") },
              { value: "or", label: t("Almeno una") },
            ]}
          />
          <Switch
            size="xs"
            label={t("al contrario (non)")}
            checked={group.not}
            onChange={(event) => replace({ ...group, not: event.currentTarget.checked })}
          />
          {depth > 0 && (
            <CloseButton ml="auto" aria-label={t("Togli il gruppo")} onClick={() => replace(null)} />
          )}
        </Group>
        {group.nodes.map((node) =>
          isGroup(node) ? (
            <GroupBox
              key={node.id}
              meta={meta}
              group={node}
              root={root}
              onChange={onChange}
              depth={depth + 1}
            />
          ) : (
            <RuleRow
              key={node.id}
              meta={meta}
              rule={node}
              onChange={(by) => onChange(replaceNode(root, node.id, by))}
            />
          ),
        )}
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => add(newRule(meta, meta.title[0] ?? ""))}
          >
            {t("Condizione")}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() =>
              add({
                ...emptyGroup(group.join === "and" ? "or" : "and"),
                nodes: [newRule(meta, meta.title[0] ?? "")],
              })
            }
          >
            {t("Gruppo")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

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

function RuleRow({
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
        <Value
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

interface ValueProps {
  readonly field: FieldMeta;
  readonly operand: Operand;
  readonly rule: Rule;
  readonly onChange: (value: unknown) => void;
}

function Value({ field, operand, rule, onChange }: ValueProps) {
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
