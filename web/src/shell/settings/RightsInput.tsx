/** What a group may do, table by table: who sees, creates, changes, deletes; how far. */
import { Checkbox, Select, SimpleGrid, Table } from "@mantine/core";
import type { ReactNode } from "react";

import type { InputProps } from "../../entity/kinds/kind";
import { allMetas } from "../../entity/metas";
import { scopeLabels } from "../../apps";
import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { useNarrow } from "../../ui/useNarrow";
import { baseOf, narrower, rightsOf, type Rights, scopesWith, withRight } from "./rights";
import { FieldsInput } from "./FieldsInput";
import { VerbsInput } from "./VerbsInput";

type Act = keyof Rights;

const ACTS: readonly (readonly [Act, string])[] = [
  ["view", "Vede"],
  ["create", "Crea"],
  ["edit", "Modifica"],
  ["delete", "Elimina"],
  ["import", "Importa"],
  ["export", "Esporta"],
];

export function RightsInput(props: InputProps) {
  return (
    <>
      <TablesInput {...props} />
      <VerbsInput {...props} />
      <FieldsInput {...props} />
    </>
  );
}

const WORDS = scopesWith(scopeLabels);

function TablesInput(props: InputProps) {
  const narrow = useNarrow();
  const metas = allMetas().filter((meta) => !meta.hidden || meta.area);
  const rows = [{ key: "*", plural: "Tutte le tabelle" }, ...metas].map(({ key, plural }) => ({
    key,
    name: t(plural),
    right: (act: Act): ReactNode =>
      props.readOnly ? (
        <Word right={rightsOf(props.value, key)[act]} />
      ) : (
        <Right {...props} table={key} act={act} label={`${t(plural)}: ${t(nameOf(act))}`} />
      ),
  }));
  if (narrow)
    return (
      <div role="group" aria-label={t("Diritti")}>
        {rows.map(({ key, name, right }) => (
          <div key={key} role="group" className="rights" aria-label={name}>
            <h3 className="rights-table">{name}</h3>
            <SimpleGrid cols={props.readOnly ? 3 : 2} spacing="xs" verticalSpacing="xs">
              {ACTS.map(([act, label]) => (
                <div key={act}>
                  <div className="subtle">{t(label)}</div>
                  {right(act)}
                </div>
              ))}
            </SimpleGrid>
          </div>
        ))}
      </div>
    );
  return (
    <div className="scroll-x" role="group" aria-label={t("Diritti")}>
      <Table stickyHeader verticalSpacing={4} horizontalSpacing={6} className="rights-wide">
        <Table.Thead>
          <Table.Tr>
            {["Tabella", ...ACTS.map(([, name]) => name)].map((name) => (
              <Table.Th key={name}>{t(name)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, right }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={500}>
                {name}
              </Table.Th>
              {ACTS.map(([act]) => (
                <Table.Td key={act}>{right(act)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const nameOf = (act: Act) => ACTS.find(([each]) => each === act)?.[1] ?? act;

function Right({
  value,
  onChange,
  table,
  act,
  label,
}: InputProps & { readonly table: string; readonly act: Act; readonly label: string }) {
  const right = rightsOf(value, table)[act];
  const least = baseOf(value, table)[act];
  const set = (next: unknown) => onChange(withRight(value, table, act, next), null);
  if (typeof right === "boolean")
    return (
      <Checkbox
        size="sm"
        className="touch"
        aria-label={label}
        disabled={least === true}
        checked={right}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    );
  return (
    <Select
      size="xs"
      miw={104}
      allowDeselect={false}
      aria-label={label}
      data={WORDS.map(([code, name]) => ({
        value: code,
        label: t(name),
        disabled: typeof least === "string" && narrower(code, least),
      }))}
      value={right}
      onChange={set}
    />
  );
}

function Word({ right }: { readonly right: Rights[Act] }) {
  if (typeof right !== "boolean") return t(WORDS.find(([code]) => code === right)?.[1] ?? right);
  return right ? (
    <span role="img" aria-label={t("Sì")}>
      <Icon name="check" size={16} />
    </span>
  ) : (
    <span className="subtle" role="img" aria-label={t("No")}>
      —
    </span>
  );
}
