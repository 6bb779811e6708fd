/** A refused batch keeps everything that was typed: correct it and send it again, or let it go. */
import { Alert, Button, Group, Paper, Table, Text } from "@mantine/core";

import { useNewRecord } from "../../entity/form/newRecord";
import { KINDS } from "../../entity/kinds";
import { RefName } from "../../entity/kinds/ref";
import { metaOf } from "../../entity/metas";
import { fieldAt, textOf } from "../../entity/values";
import { counted, t } from "../../i18n";
import { sinceWhen } from "../../i18n/dates";
import type { QueuedBatch } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { ask } from "../../ui/ask";
import { Icon } from "../../ui/Icon";
import { attempt, say } from "../../ui/say";
import { Hanging } from "./Hanging";
import { OpWords } from "./OpWords";
import { refusalOf } from "./refusal";

interface Props {
  readonly batch: QueuedBatch;
  /** What was refused only because it builds on this, in the order in which it was done. */
  readonly hanging: readonly QueuedBatch[];
  readonly onDone: () => void;
}

export function RefusedBox({ batch, hanging, onDone }: Props) {
  const device = useDevice();
  const open = useNewRecord();
  const refusal = refusalOf(batch);
  const op =
    batch.ops.find(
      (each) =>
        each.kind === "edit" && (each.act === "create" || each.act === "update") && metaOf(each.entity ?? ""),
    ) ?? null;
  const meta = metaOf(op?.entity ?? "");
  const act = batch.ops.some((each) => each.kind === "command");
  const staleMeta = metaOf(refusal.stale[0]?.entity ?? "") ?? meta;

  const resend = (corrected?: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => async () => {
    await device.sync.resend(batch.id, corrected);
    say(t("Rimandata: la trovi tra quelle in attesa."));
    onDone();
  };

  function correct() {
    if (!op || !meta) return;
    attempt(async () => {
      const row = op.act === "update" ? await device.record(meta.key, op.record ?? "") : null;
      open({
        meta,
        row,
        start: op.values ?? {},
        errors: refusal.fields,
        save: (values) => resend({ [op.id]: { ...op.values, ...values } })(),
      });
    });
  }

  async function discard() {
    const sure = await ask({
      title: t("Lasciare perdere?"),
      text: t("Quello che avevi scritto in questa modifica sparisce dallo schermo. Non si può annullare."),
      yes: t("Lascia perdere la modifica"),
      danger: true,
    });
    if (!sure) return;
    const withRest =
      hanging.length > 0 &&
      (await ask({
        title: t("Lasciare perdere anche il resto?"),
        text: t("Dopo di questa hai fatto altro, che aspettava con lei: {{n}}.", {
          n: counted(hanging.length, "modifica", "modifiche"),
        }),
        yes: t("Lascia perdere anche il resto"),
        danger: true,
      }));
    await device.sync.discard(batch.id, withRest);
    onDone();
  }

  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          {batch.title && <b>{batch.title}</b>}
          {batch.ops.slice(0, 5).map((each) => (
            <div key={each.id}>
              <OpWords op={each} />
            </div>
          ))}
        </div>
        <Text fz="xs" c="dimmed" style={{ flex: "none" }}>
          {sinceWhen(batch.made)}
        </Text>
      </Group>
      <Alert
        mt="xs"
        color="red"
        variant="light"
        icon={<Icon name="alert-circle" />}
        title={t("Non accettata. Quello che hai scritto è rimasto.")}
      >
        {refusal.message}
        {Object.entries(refusal.fields).map(([name, words]) => (
          <div key={name}>
            <b>{meta ? (fieldAt(meta, name)?.label ?? name) : name}</b>: {words}
          </div>
        ))}
      </Alert>
      {hanging.length > 0 && <Hanging batches={hanging} />}
      {refusal.stale.length > 0 && staleMeta && (
        <Table mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("Campo")}</Table.Th>
              <Table.Th>{t("Mio")}</Table.Th>
              <Table.Th>{t("Loro")}</Table.Th>
              <Table.Th>{t("Chi e quando")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refusal.stale.map((stale) => {
              const path = fieldAt(staleMeta, stale.field);
              const Show = path && KINDS[path.field.kind].show;
              return (
                <Table.Tr key={stale.field}>
                  <Table.Td>{path?.label ?? stale.field}</Table.Td>
                  <Table.Td>
                    {Show && path ? (
                      <Show field={path.field} value={stale.mine} compact />
                    ) : (
                      textOf(stale.mine)
                    )}
                  </Table.Td>
                  <Table.Td>
                    {Show && path ? (
                      <Show field={path.field} value={stale.theirs} compact />
                    ) : (
                      textOf(stale.theirs)
                    )}
                  </Table.Td>
                  <Table.Td>
                    {stale.by && <RefName to="core.user" id={stale.by} />} {stale.at && sinceWhen(stale.at)}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      <Group gap="xs" mt="xs">
        {op && (
          <Button size="compact-sm" onClick={correct}>
            {t("Correggi e reinvia")}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => attempt(resend())}>
          {refusal.stale.length
            ? act
              ? t("Rifai con i valori di oggi")
              : t("Metti il mio")
            : t("Reinvia così com'è")}
        </Button>
        <Button size="compact-sm" variant="default" color="red" onClick={() => attempt(discard)}>
          {refusal.stale.length && !act ? t("Tieni il loro") : t("Lascia perdere")}
        </Button>
      </Group>
    </Paper>
  );
}
