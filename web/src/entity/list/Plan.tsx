/** The preview of a bulk edit or a paste: which records, before and after, what will not go. Then it can be undone. */
import { Alert, Badge, Button, Group, Modal, ScrollArea, Stack, Table, Text } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { attempt, sayWithUndo, sayWrong, wordsOf } from "../../ui/say";
import { KINDS } from "../kinds";
import type { EntityMeta } from "../../model/meta";
import { textOf, titleOf } from "../values";
import { apply, editsOf, takeBack } from "./bulk";
import type { CellChange } from "./paste";

interface Props {
  readonly meta: EntityMeta;
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const SHOWN = 200;

export function Plan({ meta, title, changes, onClose, onDone }: Props) {
  const device = useDevice();
  const [busy, setBusy] = useState(false);
  const wrong = changes.filter((change) => change.error);
  const good = changes.filter((change) => !change.error);
  const edits = editsOf(meta.key, good);

  async function run() {
    setBusy(true);
    try {
      onClose();
      onDone?.();
      const what = counted(edits.length, "scheda", "schede");
      const done = await apply(device, edits, t("Modifica di {{what}}", { what }));
      sayWithUndo(t("Modificate: {{what}}.", { what }), () =>
        attempt(() => takeBack(device, done, edits.length > 500)),
      );
    } catch (error) {
      sayWrong(wordsOf(error));
    }
  }

  return (
    <Modal opened onClose={onClose} size="xl" title={title} closeButtonProps={{ "aria-label": t("Chiudi") }}>
      <Stack>
        <Group gap="xs">
          <Badge variant="light" size="lg" tt="none">
            {counted(edits.length, "scheda cambia", "schede cambiano")}
          </Badge>
          {wrong.length > 0 && (
            <Badge variant="light" color="red" size="lg" tt="none">
              {counted(wrong.length, "valore non va bene", "valori non vanno bene")}
            </Badge>
          )}
        </Group>
        {wrong.length > 0 && (
          <Alert color="red" variant="light">
            {t("I valori segnati in rosso restano come sono; gli altri si possono applicare.")}
          </Alert>
        )}
        <ScrollArea.Autosize mah="50vh">
          <Table striped="odd" stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t(meta.label)}</Table.Th>
                <Table.Th>{t("Campo")}</Table.Th>
                <Table.Th>{t("Prima")}</Table.Th>
                <Table.Th>{t("Dopo")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {[...wrong, ...good].slice(0, SHOWN).map((change) => {
                const Show = KINDS[change.field.kind].show;
                return (
                  <Table.Tr key={`${change.row.id} ${change.field.name}`}>
                    <Table.Td>{titleOf(meta, change.row)}</Table.Td>
                    <Table.Td>{t(change.field.label)}</Table.Td>
                    <Table.Td>
                      <s className="subtle">
                        <Show field={change.field} value={change.before} compact />
                      </s>
                    </Table.Td>
                    <Table.Td>
                      {change.error ? (
                        <Text c="var(--bad)" fz="sm">
                          {textOf(change.after)} — {t(change.error)}
                        </Text>
                      ) : (
                        <Show field={change.field} value={change.after} compact />
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        {changes.length > SHOWN && (
          <Text c="dimmed" fz="sm">
            {t("… e altre {{n}} righe.", { n: changes.length - SHOWN })}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("Lascia stare")}
          </Button>
          <Button loading={busy} disabled={!edits.length} onClick={() => void run()}>
            {t("Applica a {{what}}", { what: counted(edits.length, "scheda", "schede") })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
