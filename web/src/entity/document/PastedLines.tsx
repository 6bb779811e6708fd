/** Before pasted rows become lines: what of them was not understood, where. */
import { Button, Group, Modal, Table } from "@mantine/core";

import { t } from "../../i18n";
import type { PastePlan } from "./pasteLines";

interface Props {
  readonly plan: PastePlan;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

export function PastedLines({ plan, onTake, onClose }: Props) {
  const count = plan.lines.length;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("Non tutto si è capito")}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <p>{t("Ancora non è stato aggiunto niente. Questi valori resterebbero fuori:")}</p>
      <div className="scroll-x">
        <Table my="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{t("Riga")}</Table.Th>
              <Table.Th>{t("Colonna")}</Table.Th>
              <Table.Th>{t("Scritto")}</Table.Th>
              <Table.Th>{t("Perché")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.misread.map((each, at) => (
              <Table.Tr key={at}>
                <Table.Td ta="right">{each.row}</Table.Td>
                <Table.Td>{each.label || "—"}</Table.Td>
                <Table.Td>{each.text || "—"}</Table.Td>
                <Table.Td>{each.reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("Lascia stare")}
        </Button>
        <Button disabled={!count} onClick={onTake} data-autofocus>
          {t("Aggiungi {{n}} righe senza questi valori", { n: count })}
        </Button>
      </Group>
    </Modal>
  );
}
