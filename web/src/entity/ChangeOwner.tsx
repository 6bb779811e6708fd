/** Hand one card or many to somebody else. The reason stays on each card as a note. */
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../i18n";
import type { Device, Edit } from "../device/contract";
import { useDevice } from "../device/hooks";
import { attempt, sayWithUndo, sayWrong, wordsOf } from "../ui/say";
import { Field } from "./form/Field";
import type { EntityMeta } from "../model/meta";

const AT_ONCE = 200;

interface Props {
  readonly meta: EntityMeta;
  readonly ids: () => Promise<readonly string[]>;
  readonly count: number;
  readonly onClose: () => void;
}

export function ChangeOwner({ meta, ids, count, onClose }: Props) {
  const device = useDevice();
  const [owner, setOwner] = useState<unknown>(null);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const field = meta.fields["owner"];

  async function run() {
    if (typeof owner !== "string") return;
    setBusy(true);
    try {
      const done = await handOver(device, meta.key, await ids(), owner, reason.trim());
      onClose();
      sayWithUndo(t("Titolare cambiato."), () => attempt(() => undoAll(device, done)));
    } catch (error) {
      setBusy(false);
      sayWrong(wordsOf(error));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("Cambia titolare di {{what}}", { what: counted(count, "scheda", "schede") })}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <Stack>
        {field && (
          <Field
            label={t("Nuovo titolare")}
            field={{ ...field, required: true, readOnly: false }}
            value={owner}
            focus
            onChange={(next) => setOwner(next)}
          />
        )}
        <Textarea
          label={t("Motivo")}
          required
          withAsterisk
          description={t("Resta scritto sulla scheda, con la data.")}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <Text fz="sm" c="dimmed">
          {t("La storia della scheda conserva chi la seguiva prima.")}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("Lascia stare")}
          </Button>
          <Button loading={busy} disabled={!owner || !reason.trim()} onClick={() => void run()}>
            {t("Cambia titolare")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A few at a time: the command takes so many, and each waits in the queue by itself. Returns what undoes them. */
async function handOver(
  device: Device,
  entity: string,
  ids: readonly string[],
  owner: string,
  reason: string,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const records = ids.slice(first, first + AT_ONCE);
    const guess = records.map((record): Edit => ({ act: "update", entity, record, values: { owner } }));
    done.push(await device.run("core.change_owner", { entity, records, owner, reason }, guess));
  }
  return done;
}

async function undoAll(device: Device, batches: readonly string[]): Promise<void> {
  for (const batch of batches.toReversed()) await device.undo(batch);
}
