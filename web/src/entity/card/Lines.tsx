/** Records below this one as a table inside its card. */
import { Group, Table } from "@mantine/core";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { IconButton } from "../../ui/IconButton";
import { attempt, sayWithUndo } from "../../ui/say";
import { KINDS } from "../kinds";
import { Cell } from "../list/Cell";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../../model/meta";
import { may } from "../rights";
import { titleOf } from "../values";
import { EditButton } from "./EditButton";
import { columnsOf } from "./childColumns";

export interface ListProps {
  readonly meta: EntityMeta;
  readonly rows: readonly Row[];
  readonly parentField: string;
}

export function Lines({ meta, rows, parentField, still }: ListProps & { readonly still: boolean }) {
  const device = useDevice();
  const me = useMe();
  const paths = columnsOf(meta, parentField, 6);
  const remove = (row: Row) =>
    attempt(async () => {
      const batch = await device.remove(meta.key, row.id);
      sayWithUndo(t("«{{name}}» eliminata.", { name: titleOf(meta, row) }), () =>
        attempt(() => device.undo(batch)),
      );
    });
  return (
    <div className="scroll-x">
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {paths.map((path) => (
              <Table.Th key={path.path} ta={KINDS[path.field.kind].numeric ? "right" : "left"}>
                {path.label}
              </Table.Th>
            ))}
            <Table.Th className="no-print">
              <span className="sr-only">{t("Azioni")}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              {paths.map((path) => (
                <Table.Td
                  key={path.path}
                  ta={KINDS[path.field.kind].numeric ? "right" : "left"}
                  className={KINDS[path.field.kind].numeric ? "figures" : ""}
                >
                  <Cell path={path} row={row} />
                </Table.Td>
              ))}
              <Table.Td className="no-print" w={80}>
                <Group gap={0} wrap="nowrap" justify="flex-end">
                  {!still && may(me, meta, "edit", row) && <EditButton meta={meta} row={row} size="md" />}
                  {!still && may(me, meta, "delete", row) && (
                    <IconButton
                      size="md"
                      icon="trash"
                      label={t("Elimina {{name}}", { name: titleOf(meta, row) })}
                      onClick={() => remove(row)}
                    />
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
