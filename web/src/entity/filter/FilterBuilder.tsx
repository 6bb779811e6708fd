/** Builds a filter of any depth on any field. What is unfinished simply does not count yet. */
import { Button, CloseButton, Group, Paper, SegmentedControl, Stack, Switch } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import type { EntityMeta, Filter } from "../../model/meta";
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
} from "./tree";
import { RuleRow } from "./RuleRow";

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
