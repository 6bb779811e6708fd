/** Centro sincronizzazione: what waits, what was delivered, what two people wrote, what was refused and kept. */
import { Alert, Badge, Button, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";

import { useConflicts } from "../../entity/conflicts";
import { counted, t } from "../../i18n";
import { formatInstant, sinceWhen } from "../../i18n/dates";
import type { QueuedBatch } from "../../device/contract";
import { useDevice, useSync } from "../../device/hooks";
import { download } from "../../ui/download";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import { lightWords } from "../light";
import { BatchLine } from "./BatchLine";
import { ConflictBox } from "./ConflictBox";
import { OnThisDevice } from "./OnThisDevice";
import { causesOf } from "./refusal";
import { RefusedBox } from "./RefusedBox";

const MOST = 300;

export function SyncCentre() {
  const device = useDevice();
  const state = useSync();
  const conflicts = useConflicts();
  const { queue, reload } = useQueue();
  const [busy, setBusy] = useState(false);
  const causes = causesOf(queue);
  const waiting = queue.filter((batch) => batch.state === "pending" || batch.state === "sent");
  const done = queue.filter(
    (batch) => batch.state === "applied" || batch.state === "merged" || batch.state === "quarantined",
  );
  const light = lightWords(state);

  const now = () =>
    attempt(async () => {
      setBusy(true);
      try {
        await device.sync.now();
      } finally {
        setBusy(false);
        reload();
      }
    });

  return (
    <div className="page">
      <Group justify="space-between">
        <Title order={1} fz="h2">
          {t("Centro sincronizzazione")}
        </Title>
        <Group gap="xs">
          <Button leftSection={<Icon name="refresh" />} loading={busy} onClick={now}>
            {t("Sincronizza ora")}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            onClick={() =>
              attempt(async () => download(await device.sync.takeAway(), t("modifiche non consegnate.json")))
            }
          >
            {t("Porta via il file")}
          </Button>
        </Group>
      </Group>
      <div className={`notice light-${light.colour}`} role="status">
        <Icon name={light.icon} /> <b>{light.words}</b>
        <span className="subtle">
          {state.lastContact
            ? t("Ultimo contatto con il server: {{when}}", { when: sinceWhen(state.lastContact) })
            : t("Ancora nessun contatto con il server.")}
        </span>
      </div>
      {state.loading && (
        <Progress
          mt="xs"
          value={state.loading.total ? (100 * state.loading.done) / state.loading.total : 0}
          aria-label={t("Caricamento")}
        />
      )}
      {state.message && (
        <Alert mt="sm" variant="light" color="gray">
          {state.message}
        </Alert>
      )}

      {conflicts.open.length + causes.length > 0 && (
        <section aria-label={t("Da rivedere")}>
          <h2 className="section-title">
            {t("Da rivedere")}{" "}
            <Badge color="orange" variant="light">
              {conflicts.open.length + causes.length}
            </Badge>
          </h2>
          <Stack gap="sm">
            {causes.map(({ batch, hanging }) => (
              <RefusedBox key={batch.id} batch={batch} hanging={hanging} onDone={reload} />
            ))}
            {conflicts.open.map((conflict) => (
              <ConflictBox
                key={conflict.id}
                conflict={conflict}
                onSettle={() => conflicts.settle(conflict.id)}
              />
            ))}
          </Stack>
        </section>
      )}

      <section aria-label={t("In attesa di consegna")}>
        <h2 className="section-title">
          {t("In attesa di consegna")} {waiting.length > 0 && <Badge variant="light">{waiting.length}</Badge>}
        </h2>
        {waiting.length ? (
          <ul className="batches">
            {waiting.map((batch) => (
              <BatchLine key={batch.id} batch={batch} />
            ))}
          </ul>
        ) : (
          <Text fz="sm" c="dimmed">
            {t("Niente in attesa: tutto quello che hai scritto è arrivato.")}
          </Text>
        )}
      </section>

      <section aria-label={t("Consegnate")}>
        <h2 className="section-title">{t("Consegnate")}</h2>
        <Text fz="sm" c="dimmed" mb="xs">
          {t("Le ricevute del server, tenute 30 giorni: {{n}}.", {
            n: counted(done.length, "consegna", "consegne"),
          })}
        </Text>
        <ul className="batches">
          {done.slice(0, 100).map((batch) => (
            <BatchLine key={batch.id} batch={batch} />
          ))}
        </ul>
        {done.length > 100 && (
          <Text fz="sm" c="dimmed">
            {t("… e altre {{n}}.", { n: done.length - 100 })}
          </Text>
        )}
      </section>
      <OnThisDevice />
      {state.lastContact && (
        <Text fz="xs" c="dimmed" mt="lg">
          {t("Ultimo contatto")}: {formatInstant(state.lastContact)}
        </Text>
      )}
    </div>
  );
}

function useQueue() {
  const device = useDevice();
  const state = useSync();
  const [queue, setQueue] = useState<readonly QueuedBatch[]>([]);
  const reload = useCallback(() => void device.sync.queue(MOST).then(setQueue), [device]);
  useEffect(reload, [reload, state.pending, state.review, state.lastContact]);
  return { queue, reload };
}
