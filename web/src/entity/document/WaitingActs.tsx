/**
 * Acts on this document that are not done: those that wait for their delivery, said in words while there is no network,
 * and those that were refused, with what is to be done about it. Each with its way back.
 */
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
  const review = useSyncPart((state) => state.review);
  return (
    <>
      {!online && <Waiting meta={meta} row={row} />}
      {review > 0 && <Refused row={row} />}
    </>
  );
}

function Refused({ row }: Pick<Props, "row">) {
  const { sync } = useDevice();
  return useActs(row, refusedFor).map((batch) => (
    <Alert
      key={batch.id}
      color="red"
      p="sm"
      icon={<Icon name="alert-circle" />}
      title={t("Non riuscito: {{acts}}", { acts: wordsOf(batch) })}
    >
      <Group justify="space-between" gap="xs">
        <span>{batch.message}</span>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => attempt(() => sync.resend(batch.id))}>
            {t("Riprova")}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => attempt(() => sync.discard(batch.id))}>
            {t("Lascia perdere")}
          </Button>
        </Group>
      </Group>
    </Alert>
  ));
}

function Waiting({ meta, row }: Props) {
  const device = useDevice();
  const waiting = useActs(row, waitingFor);
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

type Choice = (id: string, queue: readonly QueuedBatch[]) => readonly QueuedBatch[];

/** Last first. */
function useActs(row: Row, choice: Choice): readonly QueuedBatch[] {
  const device = useDevice();
  const pending = useSyncPart((state) => state.pending);
  const review = useSyncPart((state) => state.review);
  const [found, setFound] = useState<readonly QueuedBatch[]>([]);
  useEffect(() => {
    let live = true;
    void device.sync
      .queue(RECENT)
      .then((queue) => live && setFound(choice(row.id, queue)))
      .catch(() => undefined);
    return () => {
      live = false;
    };
  }, [device, choice, pending, review, row.id, row]);
  return found;
}

/** Not those of which the way back waits with them. */
function waitingFor(id: string, queue: readonly QueuedBatch[]): readonly QueuedBatch[] {
  const open = queue.filter(({ state }) => state === "pending" || state === "sent");
  return open.filter((batch) => isAbout(batch, id) && !open.some((each) => isAbout(each, batch.id)));
}

/** What only waits for another that was refused is decided with that one. */
const refusedFor: Choice = (id, queue) =>
  queue.filter((batch) => batch.state === "refused" && !batch.heldBy && isAbout(batch, id));

function isAbout({ ops }: QueuedBatch, id: string): boolean {
  return ops.some((op) => op.kind === "command" && Object.values(op.args ?? {}).includes(id));
}

function wordsOf({ ops }: QueuedBatch): string {
  const command = ops.find((op) => op.kind === "command")?.command ?? "";
  return `«${t(commandOf(command)?.label ?? command)}»`;
}
