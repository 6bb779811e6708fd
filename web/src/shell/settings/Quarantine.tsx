/** In custodia: what blocked people and revoked devices still delivered. An administrator lets it in, or does not. */
import { Alert, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useCallback } from "react";

import { counted, t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import type { QueuedBatch } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { ask } from "../../ui/ask";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";
import { attempt, say } from "../../ui/say";
import { call } from "../../device/http";
import { useServer } from "../security/useServer";
import { OpWords } from "../sync/OpWords";
import { byPerson, type Kept, outcome, refusalOf } from "./kept";

export default function Quarantine() {
  const { sync } = useDevice();
  const read = useCallback(async () => {
    const { batches } = await call("GET", "/api/quarantine");
    return Array.isArray(batches) ? (batches as Kept[]) : [];
  }, []);
  const { value, wrong, load } = useServer(read);

  const release = (kept: readonly Kept[]) =>
    attempt(async () => {
      const answer = await call("POST", "/api/quarantine/release", { batches: kept.map((one) => one.batch) });
      const { entered, refused } = outcome(answer["receipts"]);
      const words = t("Entrate: {{what}}.", { what: counted(entered, "modifica", "modifiche") });
      say(refused ? `${words} ${t("Respinte: {{n}}, il motivo è qui sotto.", { n: refused })}` : words);
      load();
      await sync.now();
    });

  async function discard(kept: Kept) {
    const sure = await ask({
      title: t("Scartare quello che {{name}} aveva scritto?", { name: kept.user.name }),
      text: t("Non entrerà mai nelle schede. Resta scritto che è stato scartato, e da chi."),
      yes: t("Scarta"),
      danger: true,
    });
    if (!sure) return;
    await call("POST", "/api/quarantine/discard", { batches: [kept.batch] });
    load();
  }

  return (
    <div className="page">
      <Title order={1} fz="h2" mb="xs">
        {t("Modifiche in custodia")}
      </Title>
      <Text fz="sm" c="dimmed" mb="md" maw={640}>
        {t(
          "Quello che i dispositivi di persone bloccate, o dispositivi revocati, non avevano ancora consegnato. Niente è entrato nelle schede: decidi tu.",
        )}
      </Text>
      {wrong && (
        <Alert color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {wrong}
        </Alert>
      )}
      {value?.length === 0 && (
        <Empty
          icon="cloud-check"
          title={t("Niente in custodia")}
          text={t("Quando blocchi una persona che ha modifiche da consegnare, le trovi qui.")}
        />
      )}
      {byPerson(value ?? []).map((theirs) => (
        <section key={theirs.id} aria-label={theirs.name}>
          <Group justify="space-between" gap="xs" my="xs">
            <h2 className="section-title">{theirs.name}</h2>
            {theirs.kept.length > 1 && (
              <Button size="compact-sm" variant="default" onClick={() => release(theirs.kept)}>
                {t("Accettale tutte ({{n}})", { n: theirs.kept.length })}
              </Button>
            )}
          </Group>
          <Stack gap="sm">
            {theirs.kept.map((one) => (
              <One
                key={one.batch}
                kept={one}
                onRelease={() => release([one])}
                onDiscard={() => attempt(() => discard(one))}
              />
            ))}
          </Stack>
        </section>
      ))}
    </div>
  );
}

const SHOWN = 10;

function One({
  kept,
  onRelease,
  onDiscard,
}: {
  readonly kept: Kept;
  readonly onRelease: () => void;
  readonly onDiscard: () => void;
}) {
  const refusal = refusalOf(kept);
  return (
    <Paper withBorder p="sm" component="article">
      {kept.operations.slice(0, SHOWN).map((op) => (
        <div key={op.id}>
          <OpWords op={op as QueuedBatch["ops"][number]} />
        </div>
      ))}
      {kept.operations.length > SHOWN && (
        <span className="subtle">{t("e altre {{n}}", { n: kept.operations.length - SHOWN })}</span>
      )}
      <Text fz="xs" c="dimmed" mt={4}>
        {t("{{device}}, arrivata il {{when}}", {
          device: kept.device.name || t("Dispositivo senza nome"),
          when: formatInstant(kept.received_at),
        })}
      </Text>
      {refusal && (
        <Alert mt="xs" color="red" variant="light" icon={<Icon name="alert-circle" />}>
          {refusal}
        </Alert>
      )}
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" className="touch" onClick={onRelease}>
          {t("Accetta")}
        </Button>
        <Button size="compact-sm" className="touch" variant="default" color="red" onClick={onDiscard}>
          {t("Scarta")}
        </Button>
      </Group>
    </Paper>
  );
}
