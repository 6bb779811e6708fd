/** What would happen: how many new, merged, skipped, refused; which cells are wrong; who is here already. */
import {
  Alert,
  Badge,
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  Table,
  Tabs,
  Text,
} from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import { RefLink } from "../kinds/ref";
import type { EntityMeta } from "../../model/meta";
import {
  type CellProblem,
  type Choice,
  type Duplicate,
  type ImportState,
  more,
  start,
  type Total,
} from "./api";
import { CHOICES, DUPLICATE_KINDS } from "./words";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly busy: boolean;
  readonly act: (doing: () => Promise<ImportState>) => Promise<ImportState | null>;
  readonly onBack: () => void;
}

export function CheckStep({ meta, state, busy, act, onBack }: Props) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [rest, setRest] = useState<Choice | "">("");
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const { counts } = state;
  const duplicates = Object.values(state.duplicate_kinds).reduce((sum, n) => sum + n, 0);
  const problems = (counts["errors"] ?? 0) + (counts["warnings"] ?? 0);
  const made = Object.entries(state.new)
    .map(([plural, n]) => `${n} ${t(plural)}`)
    .join(", ");
  const enters = state.total - (counts["refuse"] ?? 0) - (counts["totals"] ?? 0) + wanted.size;

  return (
    <Stack>
      <Group gap="xs">
        <Count n={counts["create"]} words={["nuova", "nuove"]} colour="green" />
        <Count
          n={counts["merge"]}
          words={["da unire a una scheda che c'è", "da unire a schede che ci sono"]}
          colour="blue"
        />
        <Count n={counts["skip"]} words={["da saltare"]} colour="gray" />
        <Count n={counts["refuse"]} words={["da respingere"]} colour="red" />
        <Count n={counts["warnings"]} words={["con valori nelle note"]} colour="orange" />
      </Group>
      {state.totals.length > 0 && <Totals totals={state.totals} wanted={wanted} onWanted={setWanted} />}
      {made && <Text fz="sm">{t("Insieme nascono anche: {{made}}.", { made })}</Text>}
      <Tabs defaultValue={duplicates ? "duplicates" : "problems"}>
        <Tabs.List>
          <Tabs.Tab value="duplicates">{t("Doppioni ({{n}})", { n: duplicates })}</Tabs.Tab>
          <Tabs.Tab value="problems">{t("Valori da guardare ({{n}})", { n: problems })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="duplicates" pt="sm">
          {duplicates > 0 ? (
            <>
              <Group gap="sm" mb="xs">
                <Text fz="sm">{t("Per tutti:")}</Text>
                <SegmentedControl
                  size="xs"
                  value={rest}
                  onChange={(next) => {
                    setRest(next);
                    setChoices({});
                  }}
                  data={[
                    { value: "", label: t("Come proposto") },
                    ...CHOICES.map(([value, label]) => ({ value, label: t(label) })),
                  ]}
                />
              </Group>
              <Duplicates
                meta={meta}
                state={state}
                total={duplicates}
                rest={rest}
                choices={choices}
                onChoice={(row, choice) => setChoices({ ...choices, [row]: choice })}
              />
            </>
          ) : (
            <Text fz="sm" c="dimmed">
              {t("Nessuna riga somiglia a una scheda che c'è già.")}
            </Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="problems" pt="sm">
          {problems > 0 ? (
            <Problems meta={meta} state={state} total={problems} />
          ) : (
            <Text fz="sm" c="dimmed">
              {t("Tutti i valori vanno bene.")}
            </Text>
          )}
        </Tabs.Panel>
      </Tabs>
      <Group justify="space-between">
        <Button variant="default" leftSection={<Icon name="arrow-left" />} onClick={onBack}>
          {t("Torna alle colonne")}
        </Button>
        <Button
          loading={busy}
          disabled={enters <= 0}
          onClick={() => void act(() => start(state.id, { ...choices, ...broughtIn(wanted) }, rest))}
          leftSection={<Icon name="upload" />}
        >
          {t("Importa {{what}}", { what: counted(enters, "riga", "righe") })}
        </Button>
      </Group>
    </Stack>
  );
}

/** Lines like "TOTALE" stay out; who really has a firm of that name says so here. */
function Totals({
  totals,
  wanted,
  onWanted,
}: {
  readonly totals: readonly Total[];
  readonly wanted: ReadonlySet<number>;
  readonly onWanted: (wanted: ReadonlySet<number>) => void;
}) {
  return (
    <Alert variant="light" color="gray" icon={<Icon name="info-circle" />} title={t("Righe di totali")}>
      <Text fz="sm">{t("Non sono schede e vengono saltate. Se una lo è davvero, spuntala.")}</Text>
      <Stack gap={6} mt="xs">
        {totals.map(({ row, title }) => (
          <Checkbox
            key={row}
            label={t("Importa la riga {{row}}, «{{title}}»", { row, title })}
            checked={wanted.has(row)}
            onChange={(event) => {
              const next = new Set(wanted);
              if (event.currentTarget.checked) next.add(row);
              else next.delete(row);
              onWanted(next);
            }}
          />
        ))}
      </Stack>
    </Alert>
  );
}

const broughtIn = (rows: ReadonlySet<number>): Readonly<Record<string, Choice>> =>
  Object.fromEntries([...rows].map((row) => [row, "both"]));

function Count({
  n = 0,
  words,
  colour,
}: {
  readonly n?: number | undefined;
  /** For one; for many where it differs. */
  readonly words: readonly [string, string?];
  readonly colour: string;
}) {
  return n > 0 ? (
    <Badge size="lg" variant="light" color={colour} tt="none" className="figures">
      {counted(n, words[0], words[1] ?? words[0])}
    </Badge>
  ) : null;
}

interface DuplicatesProps {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly total: number;
  readonly rest: Choice | "";
  readonly choices: Readonly<Record<string, Choice>>;
  readonly onChoice: (row: number, choice: Choice) => void;
}

function Duplicates({ meta, state, total, rest, choices, onChoice }: DuplicatesProps) {
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

function Problems({
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
