/** Acts on this document that wait for their delivery: said in words while there is no network, with their way back. */
import { Alert, Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";

import type { QueuedBatch } from "../../device/contract";
import { useDevice, useSyncPart } from "../../device/hooks";
import { t } from "../../i18n";
import type { EntityMeta, Row } from "../../model/meta";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import { PROVISIONAL } from "../kinds/format";
import { commandOf } from "../metas";
import { textOf } from "../values";

const RECENT = 300;

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
}

export function WaitingActs({ meta, row }: Props) {
  // With a network they are gone before one could read of them.
  const online = useSyncPart((state) => state.online);
  return online ? null : <Waiting meta={meta} row={row} />;
}

function Waiting({ meta, row }: Props) {
  const device = useDevice();
  const waiting = useWaiting(row);
  if (!waiting.length) return null;
  const numbered = Object.values(meta.fields).some(
    ({ kind, name }) => kind === "number" && textOf(row[name]).startsWith(PROVISIONAL),
  );
  return (
    <Alert
      color="blue"
      p="sm"
      icon={<Icon name="clock" />}
      title={t("Da consegnare: {{acts}}", { acts: waiting.map(wordsOf).join(", ") })}
    >
      <Group justify="space-between" gap="xs">
        <span>
          {numbered
            ? t("Il numero definitivo arriva alla consegna: fino ad allora quello che vedi è provvisorio.")
            : t("Partirà da sé quando torna la rete.")}
        </span>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => attempt(() => device.undo(waiting[0]?.id ?? ""))}
        >
          {waiting[0]?.state === "pending" ? t("Ritira") : t("Annulla")}
        </Button>
      </Group>
    </Alert>
  );
}

/** Last first. */
function useWaiting(row: Row): readonly QueuedBatch[] {
  const device = useDevice();
  const pending = useSyncPart((state) => state.pending);
  const [found, setFound] = useState<readonly QueuedBatch[]>([]);
  useEffect(() => {
    let live = true;
    void device.sync
      .queue(RECENT)
      .then((queue) => live && setFound(waitingFor(row.id, queue)))
      .catch(() => undefined);
    return () => {
      live = false;
    };
  }, [device, pending, row.id, row]);
  return found;
}

/** Not those of which the way back waits with them. */
function waitingFor(id: string, queue: readonly QueuedBatch[]): readonly QueuedBatch[] {
  const open = queue.filter(({ state }) => state === "pending" || state === "sent");
  return open.filter((batch) => isAbout(batch, id) && !open.some((each) => isAbout(each, batch.id)));
}

function isAbout({ ops }: QueuedBatch, id: string): boolean {
  return ops.some((op) => op.kind === "command" && Object.values(op.args ?? {}).includes(id));
}

function wordsOf({ ops }: QueuedBatch): string {
  const command = ops.find((op) => op.kind === "command")?.command ?? "";
  return `«${t(commandOf(command)?.label ?? command)}»`;
}
