import { Button, Group, Paper, Table } from "@mantine/core";

import type { Conflict } from "../../entity/conflicts";
import { KINDS } from "../../entity/kinds";
import { RefLink, RefName } from "../../entity/kinds/ref";
import { metaOf } from "../../entity/metas";
import { fieldAt, isEmpty, textOf } from "../../entity/values";
import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { useDevice } from "../../device/hooks";
import { attempt, say } from "../../ui/say";

const WORDS_WON: Readonly<Record<string, string>> = {
  overwritten:
    "Lo stesso campo scritto da due persone: vale l'ultimo arrivato, il tuo. Anche l'altra persona è avvisata.",
  text: "Due testi uniti riga per riga: controlla che il risultato vada bene.",
  revived: "La scheda era stata eliminata mentre la modificavi: è tornata, con le tue modifiche.",
  kept: "Qualcuno voleva eliminare questa scheda mentre la modificavi: non è stata eliminata.",
};

const WORDS: Readonly<Record<string, string>> = {
  overwritten: "Lo stesso campo scritto da due persone: vale l'ultimo arrivato, il loro.",
  text: "Due testi uniti riga per riga: controlla che il risultato vada bene.",
  revived: "La scheda era stata eliminata, ma qualcuno ci ha scritto: è tornata.",
  kept: "La tua eliminazione non è stata fatta: qualcuno aveva appena modificato la scheda.",
};

export function ConflictBox({
  conflict,
  onSettle,
}: {
  readonly conflict: Conflict;
  readonly onSettle: () => Promise<void>;
}) {
  const device = useDevice();
  const meta = metaOf(conflict.entity);
  const path = meta && fieldAt(meta, conflict.field);
  const show = (value: unknown) => {
    if (!path) return textOf(value);
    const Show = KINDS[path.field.kind].show;
    return isEmpty(value) ? (
      <span className="subtle">{t("vuoto")}</span>
    ) : (
      <Show field={path.field} value={value} />
    );
  };
  const take = () =>
    attempt(async () => {
      await device.edit(conflict.entity, conflict.record, { [conflict.field]: conflict.mine });
      await onSettle();
      say(t("Rimesso il tuo valore."));
    });
  return (
    <Paper withBorder p="sm">
      <div>
        <b>{meta && t(meta.label)}</b> <RefLink to={conflict.entity} id={conflict.record} />{" "}
        {path && <>· {path.label}</>}
      </div>
      <p className="subtle">{t((conflict.won ? WORDS_WON : WORDS)[conflict.kind] ?? "")}</p>
      {path && (
        <Table withRowBorders={false} maw={560}>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th w={90}>{t("Mio")}</Table.Th>
              <Table.Td>{show(conflict.mine)}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th>{t("Loro")}</Table.Th>
              <Table.Td>{show(conflict.theirs)}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th>{t("Chi")}</Table.Th>
              <Table.Td>{conflict.by ? <RefName to="core.user" id={conflict.by} /> : "—"}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th>{t("Quando")}</Table.Th>
              <Table.Td className="figures">{formatInstant(conflict.at)}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      )}
      <Group gap="xs" mt="xs">
        {path && !path.field.readOnly && !conflict.won && (
          <Button size="compact-sm" onClick={take}>
            {t("Riprendi il mio")}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => attempt(onSettle)}>
          {t("Va bene così")}
        </Button>
      </Group>
    </Paper>
  );
}
