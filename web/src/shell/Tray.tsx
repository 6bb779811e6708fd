/** The big acts one may still take back. */
import { Button, Group, Popover, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { textOf } from "../entity/values";
import { takeBack } from "../entity/list/bulk";
import { t } from "../i18n";
import { actsIn, type QueuedAct } from "./acts";
import { sinceWhen } from "../i18n/dates";
import { useDevice, useRows, useSyncPart } from "../device/hooks";
import { IconButton } from "../ui/IconButton";
import { attempt, say } from "../ui/say";

export function Tray() {
  return (
    <Popover position="bottom-end" shadow="md" width={360} trapFocus>
      <Popover.Target>
        <IconButton icon="inbox" label={t("Operazioni recenti")} />
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <h2 className="section-title">{t("Operazioni recenti")}</h2>
          <Acts />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The server keeps a record of each act on many; those of this device are known, and taken back, without network too. */
function useActs(): readonly QueuedAct[] {
  const device = useDevice();
  const pending = useSyncPart((state) => state.pending);
  const lastContact = useSyncPart((state) => state.lastContact);
  const records = useRows({ entity: "core.changeset", sort: [{ field: "created_at", desc: true }] }, 8);
  const [own, setOwn] = useState<readonly QueuedAct[]>([]);
  useEffect(() => {
    let live = true;
    void device.sync.queue(200).then((queue) => live && setOwn(actsIn(queue)));
    return () => {
      live = false;
    };
  }, [device, pending, lastContact]);
  const made = (records ?? []).map((row): QueuedAct => {
    const mine = own.find((act) => act.id === row.id);
    const undone = row["state"] !== "applied";
    return mine
      ? { ...mine, undone }
      : { id: row.id, title: textOf(row["title"]), at: textOf(row["created_at"]), undone, onServer: true };
  });
  const known = new Set(made.map((act) => act.id));
  return [...made, ...own.filter((act) => !known.has(act.id))]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, 8);
}

function Acts() {
  const device = useDevice();
  const acts = useActs();
  if (!acts.length)
    return (
      <Text fz="sm" c="dimmed">
        {t("Niente da annullare. Qui si vedono importazioni e modifiche su molti record.")}
      </Text>
    );

  async function undo(act: QueuedAct) {
    if (!act.onServer) return takeBack(device, act.id, true);
    await device.run("core.undo_changeset", { changeset: act.id });
    say(t("Annullamento chiesto: si vede appena il server lo ha fatto."));
  }
  return (
    <>
      {acts.map((act) => (
        <Group key={act.id} justify="space-between" wrap="nowrap" gap="xs">
          <div>
            <Text fz="sm" lineClamp={2}>
              {act.title}
            </Text>
            <Text fz="xs" c="dimmed">
              {sinceWhen(act.at)}
            </Text>
          </div>
          {act.undone ? (
            <Text fz="xs" c="dimmed">
              {t("annullata")}
            </Text>
          ) : (
            <Button size="compact-sm" variant="default" flex="none" onClick={() => attempt(() => undo(act))}>
              {t("Annulla")}
            </Button>
          )}
        </Group>
      ))}
    </>
  );
}
