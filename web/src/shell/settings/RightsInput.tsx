/** What a group may do, table by table: who sees, creates, changes, deletes; how far. */
import { Checkbox, Select, Table } from "@mantine/core";

import type { InputProps } from "../../entity/kinds/kind";
import { allMetas } from "../../entity/metas";
import { t } from "../../i18n";
import { baseOf, narrower, rightsOf, type Rights, SCOPES, withRight } from "./rights";

export function RightsInput({ value, onChange, readOnly }: InputProps) {
  const metas = allMetas().filter((meta) => !meta.hidden || meta.area);
  const rows = [{ key: "*", plural: "Tutte le tabelle" }, ...metas];
  const scope = (entity: string, rights: Rights, act: "view" | "edit" | "delete", label: string) => (
    <Select
      size="xs"
      w={118}
      allowDeselect={false}
      aria-label={label}
      disabled={readOnly ?? false}
      data={SCOPES.map(([code, name]) => ({
        value: code,
        label: t(name),
        disabled: narrower(code, baseOf(value, entity)[act]),
      }))}
      value={rights[act]}
      onChange={(next) => onChange(withRight(value, entity, act, next), null)}
    />
  );
  const flag = (entity: string, rights: Rights, act: "create" | "import" | "export", label: string) => (
    <Checkbox
      size="xs"
      aria-label={label}
      disabled={(readOnly ?? false) || baseOf(value, entity)[act]}
      checked={rights[act]}
      onChange={(event) => onChange(withRight(value, entity, act, event.currentTarget.checked), null)}
    />
  );
  return (
    <div className="scroll-x" role="group" aria-label={t("Diritti")}>
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {["Tabella", "Vede", "Crea", "Modifica", "Elimina", "Importa", "Esporta"].map((name) => (
              <Table.Th key={name}>{t(name)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((meta) => {
            const rights = rightsOf(value, meta.key);
            const label = (act: string) => `${t(meta.plural)}: ${t(act)}`;
            return (
              <Table.Tr key={meta.key}>
                <Table.Th scope="row" fw={500}>
                  {t(meta.plural)}
                </Table.Th>
                <Table.Td>{scope(meta.key, rights, "view", label("Vede"))}</Table.Td>
                <Table.Td>{flag(meta.key, rights, "create", label("Crea"))}</Table.Td>
                <Table.Td>{scope(meta.key, rights, "edit", label("Modifica"))}</Table.Td>
                <Table.Td>{scope(meta.key, rights, "delete", label("Elimina"))}</Table.Td>
                <Table.Td>{flag(meta.key, rights, "import", label("Importa"))}</Table.Td>
                <Table.Td>{flag(meta.key, rights, "export", label("Esporta"))}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
