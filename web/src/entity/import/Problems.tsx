/** Cells whose value is not good, and what happens to them. */
import { Badge, Button, Table } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { attempt } from "../../ui/say";
import type { EntityMeta } from "../../model/meta";
import { type CellProblem, type ImportState, more } from "./api";

export function Problems({
  meta,
  state,
  total,
}: {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly total: number;
}) {
  const [list, setList] = useState<readonly CellProblem[]>(state.errors);
  return (
    <>
      <div className="scroll-x">
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("Riga")}</Table.Th>
              <Table.Th>{t("Campo")}</Table.Th>
              <Table.Th>{t("Nel file")}</Table.Th>
              <Table.Th>{t("Che cosa non va")}</Table.Th>
              <Table.Th>{t("Che cosa succede")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.map((one, index) => (
              <Table.Tr key={`${one.row} ${one.field} ${index}`}>
                <Table.Td className="figures">{one.row}</Table.Td>
                <Table.Td>{t(meta.fields[one.field]?.label ?? one.column)}</Table.Td>
                <Table.Td maw={260} style={{ overflowWrap: "anywhere" }}>
                  {one.value}
                </Table.Td>
                <Table.Td>{one.message}</Table.Td>
                <Table.Td>
                  {one.level === "error" ? (
                    <Badge variant="light" color="red" tt="none">
                      {t("riga respinta")}
                    </Badge>
                  ) : (
                    <Badge variant="light" color="orange" tt="none">
                      {t("va nelle note")}
                    </Badge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {list.length < total && (
        <Button
          mt="xs"
          variant="default"
          onClick={() =>
            attempt(async () =>
              setList([...list, ...(await more<CellProblem>(state.id, "errors", list.length))]),
            )
          }
        >
          {t("Mostra altri ({{n}})", { n: total - list.length })}
        </Button>
      )}
    </>
  );
}
