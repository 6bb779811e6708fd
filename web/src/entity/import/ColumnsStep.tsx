/** Which column goes where. Guessed and remembered by the server; everything can be changed here. */
import { Alert, Badge, Button, Group, NumberInput, Select, Stack, Switch, Table, Text } from "@mantine/core";
import { useMemo, useState } from "react";

import { counted, t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import type { EntityMeta } from "../../model/meta";
import { orderedFields } from "../values";
import { type ImportState, plan, readAgain } from "./api";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly busy: boolean;
  readonly act: (doing: () => Promise<ImportState>) => Promise<ImportState | null>;
  readonly onDone: () => void;
}

/** Targets that are no field: text to be taken apart. */
const SPECIAL: readonly (readonly [string, string])[] = [
  ["@address", "Indirizzo intero (via, CAP, comune, provincia)"],
  ["@person", "Nome e cognome insieme"],
  ["@notes", "Aggiungi alle note"],
];

const ENCODINGS = ["utf-8", "cp1252", "iso-8859-15", "utf-16"];
const SEPARATORS: readonly (readonly [string, string])[] = [
  [";", "punto e virgola ;"],
  [",", "virgola ,"],
  ["\t", "tabulazione"],
  ["|", "barra |"],
];

export function ColumnsStep({ meta, state, busy, act, onDone }: Props) {
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(state.mapping);
  const [refuse, setRefuse] = useState(state.options["bad_values"] === "refuse");
  const [keepRest, setKeepRest] = useState(state.options["unmapped"] === "notes");
  const targets = useMemo(() => targetsOf(meta), [meta]);
  const used = new Map<string, number>();
  for (const field of Object.values(mapping)) if (field) used.set(field, (used.get(field) ?? 0) + 1);
  const twice = [...used]
    .filter(([field, n]) => n > 1 && field !== "@notes")
    .map(([field]) => t(meta.fields[field]?.label ?? field));
  const missing = Object.values(meta.fields).filter(
    (field) =>
      field.required &&
      !field.readOnly &&
      field.initial === undefined &&
      !used.has(field.name) &&
      !used.has("@person"),
  );

  const check = () =>
    void act(() =>
      plan(state.id, mapping, {
        ...state.options,
        bad_values: refuse ? "refuse" : "notes",
        unmapped: keepRest ? "notes" : "ignore",
      }),
    ).then((next) => next && onDone());
  const again = (how: Readonly<Record<string, unknown>>) =>
    void act(() =>
      readAgain(state.id, {
        encoding: state.encoding,
        separator: state.separator,
        sheet: state.sheet,
        header_row: state.header_row,
        ...how,
      }),
    );

  return (
    <Stack>
      <Group gap="sm" align="flex-end">
        <Text fz="sm">
          <b>{state.file}</b> · {counted(state.total, "riga", "righe")}
        </Text>
        {state.sheets.length > 1 && (
          <Select
            size="xs"
            label={t("Foglio")}
            allowDeselect={false}
            data={[...state.sheets]}
            value={state.sheet}
            onChange={(sheet) => again({ sheet: sheet ?? "" })}
          />
        )}
        {state.separator && (
          <Select
            size="xs"
            w={150}
            label={t("Separatore")}
            allowDeselect={false}
            data={SEPARATORS.map(([value, label]) => ({ value, label: t(label) }))}
            value={state.separator}
            onChange={(separator) => again({ separator: separator ?? "" })}
          />
        )}
        {state.encoding && (
          <Select
            size="xs"
            w={130}
            label={t("Caratteri")}
            allowDeselect={false}
            data={[...new Set([state.encoding, ...ENCODINGS])]}
            value={state.encoding}
            onChange={(encoding) => again({ encoding: encoding ?? "" })}
          />
        )}
        <NumberInput
          size="xs"
          w={130}
          label={t("Riga dei titoli (0: nessuna)")}
          min={0}
          max={50}
          value={state.header_row}
          onBlur={(event) => {
            const row = Number(event.currentTarget.value);
            if (row !== state.header_row) again({ header_row: row });
          }}
        />
      </Group>
      {missing.length > 0 && (
        <Alert color="orange" variant="light" icon={<Icon name="alert-triangle" />}>
          {t("Nessuna colonna per: {{fields}}. Le righe senza verrebbero respinte.", {
            fields: missing.map((field) => t(field.label)).join(", "),
          })}
        </Alert>
      )}
      {twice.length > 0 && (
        <Alert color="orange" variant="light">
          {t("Più colonne vanno in: {{fields}}. Vale la prima che dice qualcosa.", {
            fields: twice.join(", "),
          })}
        </Alert>
      )}
      <div className="scroll-x">
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("Colonna del file")}</Table.Th>
              <Table.Th>{t("Esempi")}</Table.Th>
              <Table.Th>{t("Va in")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {state.columns.map((column) => (
              <Table.Tr key={column.name}>
                <Table.Td fw={500} maw={220} style={{ overflowWrap: "anywhere" }}>
                  {column.name}
                  <br />
                  <span className="subtle figures">{counted(column.filled, "piena", "piene")}</span>
                </Table.Td>
                <Table.Td maw={420}>
                  <span className="subtle" style={{ overflowWrap: "anywhere" }}>
                    {column.sample.slice(0, 3).join(" · ").slice(0, 160)}
                  </span>
                </Table.Td>
                <Table.Td w={320}>
                  <Group gap={6} wrap="nowrap">
                    <Select
                      size="xs"
                      w={280}
                      searchable
                      clearable
                      placeholder={t("Non importare")}
                      aria-label={t("Dove va «{{column}}»", { column: column.name })}
                      data={targets}
                      value={mapping[column.name] ?? null}
                      maxDropdownHeight={320}
                      onChange={(field) =>
                        setMapping(
                          Object.fromEntries(
                            Object.entries({ ...mapping, [column.name]: field ?? "" }).filter(
                              ([, target]) => target,
                            ),
                          ),
                        )
                      }
                    />
                    {column.guess &&
                      column.guess.field === mapping[column.name] &&
                      column.guess.sure < 0.8 && (
                        <Badge variant="light" color="orange" tt="none">
                          {t("controlla")}
                        </Badge>
                      )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Switch
        label={t("Respingi le righe con un valore che non va bene")}
        description={t("Spento: il valore va nelle note e la riga entra lo stesso.")}
        checked={refuse}
        onChange={(event) => setRefuse(event.currentTarget.checked)}
      />
      <Switch
        label={t("Scrivi nelle note le colonne non importate")}
        checked={keepRest}
        onChange={(event) => setKeepRest(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button
          loading={busy}
          disabled={!used.size}
          onClick={check}
          rightSection={<Icon name="arrow-right" />}
        >
          {t("Controlla le righe")}
        </Button>
      </Group>
    </Stack>
  );
}

function targetsOf(meta: EntityMeta) {
  const fields = orderedFields(meta).filter((field) => !field.readOnly && field.kind !== "json");
  return [
    {
      group: t(meta.label),
      items: fields.map((field) => ({
        value: field.name,
        label: t(field.label) + (field.required ? " *" : ""),
      })),
    },
    { group: t("Da scomporre"), items: SPECIAL.map(([value, label]) => ({ value, label: t(label) })) },
  ];
}
