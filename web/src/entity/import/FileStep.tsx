import { Alert, Anchor, Button, FileButton, Group, Paper, Radio, Stack, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type DragEvent, useEffect, useState } from "react";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { SETTINGS, allMetas, metaOf } from "../metas";
import { Icon } from "../../ui/Icon";
import { useMe } from "../me";
import type { EntityMeta } from "../../model/meta";
import { may } from "../rights";
import { recent, type Summary } from "./api";
import { PHASES } from "./words";

interface Props {
  readonly entity: string;
  readonly file: File | null;
  readonly busy: boolean;
  readonly onFile: (file: File | null) => void;
  readonly onSend: (entity: string) => void;
}

const KINDS = ".csv,.txt,.tsv,.xlsx,.xls,.ods,text/csv";
const MOST_BYTES = 50 * 1024 * 1024;

export function FileStep({ entity, file, busy, onFile, onSend }: Props) {
  const me = useMe();
  const [chosen, setChosen] = useState(entity);
  const [asked, setAsked] = useState(false);
  const [over, setOver] = useState(false);
  const isRare = (meta: EntityMeta) => Number(meta.area === SETTINGS);
  const metas = allMetas()
    .filter((meta) => meta.area && !meta.hidden && may(me, meta, "import"))
    .sort((left, right) => isRare(left) - isRare(right));
  const tooBig = file !== null && file.size > MOST_BYTES;

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  }

  return (
    <Stack maw={720}>
      <Radio.Group
        label={t("Che cosa c'è nel file?")}
        error={asked && !chosen && t("Prima scegli che cosa c'è nel file.")}
        value={chosen}
        onChange={setChosen}
      >
        <Group gap="xs" mt="xs">
          {metas.map((meta) => (
            <Radio.Card key={meta.key} value={meta.key} className="choice-card" title={t(meta.help)}>
              <Radio.Indicator size="xs" />
              <Icon name={meta.icon} />
              {t(meta.plural)}
            </Radio.Card>
          ))}
        </Group>
      </Radio.Group>
      <Paper
        withBorder
        p="xl"
        ta="center"
        bg={over ? "var(--mark)" : "var(--panel)"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap="xs">
          <Icon name="upload" size={34} />
          <Text>{file ? <b>{file.name}</b> : t("Trascina qui il file, oppure sceglilo")}</Text>
          {file && (
            <Text fz="sm" c="dimmed" className="figures">
              {Math.ceil(file.size / 1024).toLocaleString("it-IT")} kB
            </Text>
          )}
          <FileButton accept={KINDS} onChange={onFile}>
            {(props) => (
              <Button {...props} variant="default">
                {file ? t("Scegli un altro file") : t("Scegli il file")}
              </Button>
            )}
          </FileButton>
          <Text fz="sm" c="dimmed">
            {t(
              "Excel (XLSX, XLS), LibreOffice (ODS) o CSV, con qualsiasi separatore. La prima riga di solito ha i nomi delle colonne.",
            )}
          </Text>
        </Stack>
      </Paper>
      {tooBig && (
        <Alert color="red" role="alert">
          {t("Il file è troppo grande: al massimo 50 MB. Dividilo in più file.")}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button
          disabled={!file || tooBig}
          loading={busy}
          onClick={() => (chosen ? onSend(chosen) : setAsked(true))}
          rightSection={<Icon name="arrow-right" />}
        >
          {t("Leggi il file")}
        </Button>
      </Group>
      <Recent />
    </Stack>
  );
}

function Recent() {
  const [list, setList] = useState<readonly Summary[]>([]);
  useEffect(() => {
    let live = true;
    // Without network there is simply no list here: the page says so above.
    recent().then(
      (found) => live && setList(found),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  if (!list.length) return null;
  return (
    <section aria-label={t("Importazioni recenti")}>
      <h2 className="section-title">{t("Importazioni recenti")}</h2>
      <div className="scroll-x">
        <Table>
          <Table.Tbody>
            {list.slice(0, 10).map((one) => {
              const meta = metaOf(one.entity);
              return (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <Anchor
                      renderRoot={(props) => (
                        <Link {...props} to="/import" search={{ entity: one.entity, id: one.id }} />
                      )}
                    >
                      {one.file}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{meta ? t(meta.plural) : one.entity}</Table.Td>
                  <Table.Td className="figures" ta="right">
                    {one.total.toLocaleString("it-IT")}
                  </Table.Td>
                  <Table.Td>{t(PHASES[one.state])}</Table.Td>
                  <Table.Td className="figures">{formatInstant(one.created_at)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
