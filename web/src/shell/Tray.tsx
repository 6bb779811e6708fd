/** Long work under way, and the big acts one may still take back. */
import { Button, Group, Indicator, Popover, Progress, Stack, Text } from "@mantine/core";

import { type EntityMeta, type Row } from "../entity/meta";
import { metaOf } from "../entity/metas";
import { textOf } from "../entity/values";
import { t } from "../i18n";
import { sinceWhen } from "../i18n/dates";
import { useDevice, useRows } from "../store/hooks";
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

function Acts() {
  const device = useDevice();
  const acts = useRows({ entity: "core.changeset", sort: [{ field: "created_at", desc: true }] }, 6);
  if (!acts?.length) return null;
  const undo = (act: Row) =>
    attempt(async () => {
      const { undone, left } = await device.undo(act.id);
      say(
        left.length
          ? t("Annullate {{n}} modifiche; lasciate stare quelle cambiate dopo: {{left}}", {
              n: undone,
              left: left.join(", "),
            })
          : t("Annullate {{n}} modifiche.", { n: undone }),
      );
    });
  return (
    <>
      <h2 className="section-title">{t("Operazioni recenti")}</h2>
      {acts.map((act) => (
        <Group key={act.id} justify="space-between" wrap="nowrap" gap="xs">
          <div>
            <Text fz="sm" lineClamp={1}>
              {textOf(act["title"])}
            </Text>
            <Text fz="xs" c="dimmed">
              {sinceWhen(textOf(act["created_at"]))}
            </Text>
          </div>
          {act["state"] === "undone" ? (
            <Text fz="xs" c="dimmed">
              {t("annullata")}
            </Text>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => undo(act)}>
              {t("Annulla")}
            </Button>
          )}
        </Group>
      ))}
    </>
  );
}
