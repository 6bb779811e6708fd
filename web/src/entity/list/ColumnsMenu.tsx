/** Which columns, in which order: own fields, the firm's, and those of related records. */
import {
  ActionIcon,
  Button,
  Checkbox,
  Divider,
  Group,
  Popover,
  ScrollArea,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { memo, useState } from "react";

import { t } from "../../i18n";
import { fold } from "../../i18n/text";
import { Icon } from "../../ui/Icon";
import type { EntityMeta } from "../../model/meta";
import { fieldAt, fieldPaths } from "../values";
import { type Column, defaultWidth } from "./widths";

interface Props {
  readonly meta: EntityMeta;
  readonly columns: readonly Column[];
  /** null: back to the columns of the view. */
  readonly onChange: (columns: readonly Column[] | null) => void;
}

export const ColumnsMenu = memo(function ColumnsMenu(props: Props) {
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="columns-3" />}>
          {t("Colonne")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ColumnsChoice {...props} />
      </Popover.Dropdown>
    </Popover>
  );
});

export function ColumnsChoice({ meta, columns, onChange }: Props) {
  const [sought, setSought] = useState("");
  const shown = new Set(columns.map((column) => column.field));
  const match = (label: string) => fold(label).includes(fold(sought));
  const others = fieldPaths(meta).filter((path) => !shown.has(path.path) && match(path.label));

  function move(index: number, by: -1 | 1) {
    const next = [...columns];
    const [moving] = next.splice(index, 1);
    if (moving) next.splice(index + by, 0, moving);
    onChange(next);
  }

  return (
    <Stack gap="xs">
      <TextInput
        size="xs"
        placeholder={t("Cerca una colonna")}
        aria-label={t("Cerca una colonna")}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        leftSection={<Icon name="search" size={14} />}
      />
      <ScrollArea.Autosize mah="50dvh">
        {columns.map((column, index) => {
          const label = fieldAt(meta, column.field)?.label ?? column.field;
          if (!match(label)) return null;
          return (
            <Group key={column.field} gap={4} wrap="nowrap" justify="space-between">
              <Checkbox
                size="xs"
                py={6}
                className="touch-choice"
                label={label}
                checked
                disabled={columns.length === 1}
                onChange={() => onChange(columns.filter((each) => each !== column))}
              />
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  size={24}
                  className="touch"
                  variant="transparent"
                  color="gray"
                  disabled={index === 0}
                  aria-label={t("Sposta {{column}} prima", { column: label })}
                  onClick={() => move(index, -1)}
                >
                  <Icon name="chevron-up" size={14} />
                </ActionIcon>
                <ActionIcon
                  size={24}
                  className="touch"
                  variant="transparent"
                  color="gray"
                  disabled={index === columns.length - 1}
                  aria-label={t("Sposta {{column}} dopo", { column: label })}
                  onClick={() => move(index, 1)}
                >
                  <Icon name="chevron-down" size={14} />
                </ActionIcon>
              </Group>
            </Group>
          );
        })}
        <Divider my="xs" label={t("Altre colonne")} />
        {others.map((path) => (
          <Checkbox
            key={path.path}
            size="xs"
            py={6}
            className="touch-choice"
            label={path.label}
            checked={false}
            onChange={() =>
              onChange([...columns, { field: path.path, width: defaultWidth(meta, path.path) }])
            }
          />
        ))}
        {!others.length && (
          <Text fz="sm" c="dimmed">
            {t("Nessun'altra colonna.")}
          </Text>
        )}
      </ScrollArea.Autosize>
      <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
        {t("Torna alle colonne di partenza")}
      </Button>
    </Stack>
  );
}
