/** Hand one card or many to somebody else. The reason stays on each card as a note. */
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../i18n";
import type { Edit } from "../store/contract";
import { useDevice } from "../store/hooks";
import { attempt, sayWithUndo, sayWrong, wordsOf } from "../ui/say";
import { Field } from "./form/Field";
import { apply } from "./list/bulk";
import { useMe } from "./me";
import type { EntityMeta } from "./meta";
import { newId } from "./newId";
import { titleOf, valueOf } from "./values";
import { metaOf } from "./metas";

interface Props {
  readonly meta: EntityMeta;
  readonly ids: () => Promise<readonly string[]>;
  readonly count: number;
  readonly onClose: () => void;
}

export function ChangeOwner({ meta, ids, count, onClose }: Props) {
  const device = useDevice();
  const me = useMe();
  const [owner, setOwner] = useState<unknown>(null);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const field = meta.fields["owner"];

  async function run() {
    if (typeof owner !== "string") return;
    setBusy(true);
    try {
      const wanted = await ids();
      const edits = await ownerEdits(wanted, owner);
      const done = await apply(
        device,
        edits,
        t("Cambio di titolare: {{what}}", { what: counted(wanted.length, "scheda", "schede") }),
      );
      onClose();
      sayWithUndo(t("Titolare cambiato."), () => attempt(() => device.undo(done)));
    } catch (error) {
      setBusy(false);
      sayWrong(wordsOf(error));
    }
  }

  async function ownerEdits(wanted: readonly string[], next: string): Promise<readonly Edit[]> {
    const users = metaOf("core.user");
    const people = new Map(
      (await device.rows("core.user", [next])).map((row) => [row.id, users ? titleOf(users, row) : ""]),
    );
    const text = t("Titolare: {{name}}. Motivo: {{reason}}", {
      name: people.get(next) ?? "",
      reason: reason.trim(),
    });
    const edits: Edit[] = [];
    for (let first = 0; first < wanted.length; first += 1000)
      for (const row of await device.rows(meta.key, wanted.slice(first, first + 1000))) {
        if (valueOf(row, "owner") === next) continue;
        // The note first: after the change of owner the card may be out of this person's sight.
        if (reason.trim())
          edits.push({
            act: "create",
            entity: "core.note",
            record: newId(),
            values: { subject_entity: meta.key, subject_id: row.id, text, author: me?.user.id ?? null },
          });
        edits.push({ act: "update", entity: meta.key, record: row.id, values: { owner: next } });
      }
    return edits;
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
