/** On a phone: in which order the list stands and what its cards show. */
import { Drawer, Group, Select, Stack } from "@mantine/core";

import { t } from "../../i18n";
import { IconButton } from "../../ui/IconButton";
import type { EntityMeta } from "../../model/meta";
import { fieldAt } from "../values";
import { ColumnsChoice } from "./ColumnsMenu";
import type { ViewState } from "./useView";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ViewState;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ListSheet({ meta, state, opened, onClose }: Props) {
  const { columns, sort } = state.view;
  const [first] = sort;
  const sortable = [...new Set([...(first ? [first.field] : []), ...columns.map((column) => column.field)])];
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="85%"
      title={t("Colonne e ordine")}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
      classNames={{ title: "drawer-title" }}
    >
      <Stack>
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <Select
            style={{ flex: 1 }}
            label={t("Ordina per")}
            clearable
            data={sortable.map((field) => ({ value: field, label: fieldAt(meta, field)?.label ?? field }))}
            value={first?.field ?? null}
            onChange={(field) => state.setSort(field ? [{ field, desc: false }] : [])}
          />
          <IconButton
            icon={first?.desc ? "arrow-down" : "arrow-up"}
            label={first?.desc ? t("Dall'ultimo al primo") : t("Dal primo all'ultimo")}
            variant="default"
            size={44}
            disabled={!first}
            onClick={() => first && state.setSort([{ ...first, desc: !first.desc }])}
          />
        </Group>
        <ColumnsChoice meta={meta} columns={columns} onChange={state.setColumns} />
      </Stack>
    </Drawer>
  );
}
