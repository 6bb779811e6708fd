/** Long work under way, and the big acts one may still take back. */
import { Button, Group, Indicator, Popover, Progress, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { type EntityMeta, type Row } from "../entity/meta";
import { metaOf } from "../entity/metas";
import { textOf } from "../entity/values";
import { takeBack } from "../entity/list/bulk";
import { t } from "../i18n";
import { actsIn, type QueuedAct } from "./acts";
import { sinceWhen } from "../i18n/dates";
import { useDevice, useRows, useSync } from "../store/hooks";
import { IconButton } from "../ui/IconButton";
import { attempt, say } from "../ui/say";

export function Tray() {
  const jobs = metaOf("core.job");
  return jobs ? <WithJobs meta={jobs} /> : <Panel running={[]} />;
}

function WithJobs({ meta }: { readonly meta: EntityMeta }) {
  const running =
    useRows({ entity: meta.key, filter: { field: "state", op: "in", value: ["pending", "running"] } }, 20) ??
    [];
  return <Panel running={running} />;
}

function Panel({ running }: { readonly running: readonly Row[] }) {
  const acts = metaOf("core.changeset");
  return (
    <Indicator disabled={!running.length} label={running.length} size={16} inline>
      <Popover position="bottom-end" shadow="md" width={360} trapFocus>
        <Popover.Target>
          <IconButton
            icon="inbox"
            label={
              running.length
                ? t("Lavori in corso: {{n}}", { n: running.length })
                : t("Lavori e operazioni recenti")
            }
          />
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="sm">
            <h2 className="section-title">{t("Lavori in corso")}</h2>
            {running.map((job) => (
              <div key={job.id}>
                <Text fz="sm">{textOf(job["title"])}</Text>
                <Progress
                  value={Number(job["total"]) ? (100 * Number(job["done"])) / Number(job["total"]) : 0}
                  aria-label={textOf(job["title"])}
                />
                <Text fz="xs" c="dimmed" className="figures">
                  {String(job["done"])} / {String(job["total"])}
                </Text>
              </div>
            ))}
            {!running.length && (
              <Text fz="sm" c="dimmed">
                {t("Niente in corso. Qui si vedono importazioni, esportazioni e altri lavori lunghi.")}
              </Text>
            )}
            {acts && <Acts />}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Indicator>
  );
}

/** The server keeps a record of each act on many; those of this device are known, and taken back, without network too. */
function useActs(): readonly QueuedAct[] {
  const device = useDevice();
  const { pending, lastContact } = useSync();
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
  if (!acts.length) return null;

  async function undo(act: QueuedAct) {
    if (!act.onServer) return takeBack(device, act.id, true);
    await device.run("core.undo_changeset", { changeset: act.id });
    say(t("Annullamento chiesto: si vede appena il server lo ha fatto."));
  }
  return (
    <>
      <h2 className="section-title">{t("Operazioni recenti")}</h2>
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
