/** The owner of the firm may look into private cards, but never in silence. */
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { attempt, say } from "../../ui/say";

interface Props {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

export function AuditPrivate({ person, onClose }: Props) {
  const device = useDevice();
  const [reason, setReason] = useState("");

  async function open() {
    await device.run("core.audit_private", { owner: person.id, reason });
    onClose();
    say(t("Chiesto: le schede arrivano su questo dispositivo con la prossima sincronizzazione."));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("Schede private di {{name}}", { name: person.name })}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(open);
        }}
      >
        <Stack>
          <Text fz="sm">
            {t(
              "Le vedrai anche tu. Su ognuna restano una nota con il tuo nome e il motivo, e una riga nella storia: chi ne è titolare lo sa.",
            )}
          </Text>
          <Textarea
            label={t("Motivo")}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("Lascia stare")}
            </Button>
            <Button type="submit" disabled={!reason.trim()}>
              {t("Apri le schede")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
