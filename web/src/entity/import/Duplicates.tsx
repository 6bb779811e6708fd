/** Rows that look like a record that is here already, and what to do with each. */
import { Button, SegmentedControl, Table } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { attempt } from "../../ui/say";
import { RefLink } from "../kinds/ref";
import type { EntityMeta } from "../../model/meta";
import { type Choice, type Duplicate, type ImportState, more } from "./api";
import { CHOICES, DUPLICATE_KINDS } from "./words";

interface DuplicatesProps {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly total: number;
  readonly rest: Choice | "";
  readonly choices: Readonly<Record<string, Choice>>;
  readonly onChoice: (row: number, choice: Choice) => void;
}

export function Duplicates({ meta, state, total, rest, choices, onChoice }: DuplicatesProps) {
  const [list, setList] = useState<readonly Duplicate[]>(state.duplicates);
  return (
    <>
      <div className="scroll-x">
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("Riga")}</Table.Th>
              <Table.Th>{t("Nel file")}</Table.Th>
              <Table.Th>{t("C'è già")}</Table.Th>
              <Table.Th>{t("Perché")}</Table.Th>
              <Table.Th>{t("Che cosa fare")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.map((one) => (
              <Table.Tr key={one.row}>
                <Table.Td className="figures">{one.row}</Table.Td>
                <Table.Td>{one.title}</Table.Td>
                <Table.Td>
                  {one.record ? (
                    <>
                      <RefLink to={meta.key} id={one.record} /> <span className="subtle">{one.existing}</span>
                    </>
                  ) : (
                    <>
                      {one.existing}{" "}
                      <span className="subtle">{t("(riga {{n}} del file)", { n: one.other_row ?? 0 })}</span>
                    </>
                  )}
                </Table.Td>
                <Table.Td>{one.reason || t(DUPLICATE_KINDS[one.kind] ?? "")}</Table.Td>
                <Table.Td>
                  <SegmentedControl
                    size="xs"
                    aria-label={t("Riga {{n}}", { n: one.row })}
                    value={choices[one.row] ?? (rest || one.choice)}
                    onChange={(next) => onChoice(one.row, next)}
                    data={CHOICES.map(([value, label]) => ({ value, label: t(label) }))}
                  />
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
              setList([...list, ...(await more<Duplicate>(state.id, "duplicates", list.length))]),
            )
          }
        >
          {t("Mostra altri ({{n}})", { n: total - list.length })}
        </Button>
      )}
    </>
  );
}
