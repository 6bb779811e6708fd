/** Above the form of a new lead: a visiting card read from a QR code, a file or a text. It only fills the form. */
import { Alert, Button, FileButton, Group, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

import type { FillerProps } from "../../../entity/registry";
import { t } from "../../../i18n";
import { useDevice } from "../../../device/hooks";
import { Icon } from "../../../ui/Icon";
import { useNarrow } from "../../../ui/useNarrow";
import { Camera } from "./Camera";
import { LONGEST, readCards } from "./card";
import { decoded } from "./contentLines";
import { leadFrom } from "./leadFrom";
import { readImage } from "./picture";

const EVENT = "capture:event";
const LONGEST_IMAGE = 30 * 1024 * 1024;

export function ReadCard({ meta, values, onFill }: FillerProps) {
  const { settings } = useDevice();
  const narrow = useNarrow();
  const [opened, setOpened] = useState(false);
  const [event, setEvent] = useState("");
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState("");
  const [taken, setTaken] = useState<{
    readonly before: Readonly<Record<string, unknown>>;
    readonly count: number;
  } | null>(null);

  // Whoever stands at a fair reads many cards: the event is written once.
  useEffect(() => {
    void settings.get(EVENT).then((kept) => typeof kept === "string" && setEvent(kept));
  }, [settings]);

  async function take(text: string): Promise<void> {
    const { card, count } = readCards(text);
    if (!card) {
      setProblem(t("Qui non c'è un biglietto da visita: dice «{{text}}».", { text: shortened(text) }));
      return;
    }
    const tags = event.trim() ? { event: event.trim(), source: "event" } : {};
    const said: Readonly<Record<string, unknown>> = { ...(await leadFrom(card, meta)), ...tags };
    const before = Object.fromEntries(Object.keys(said).map((name) => [name, values[name] ?? null]));
    void settings.put(EVENT, event.trim());
    onFill(said);
    setOpened(false);
    setProblem("");
    setPasted("");
    setTaken({ before, count });
  }

  async function open(file: File): Promise<void> {
    setProblem("");
    const isImage = file.type.startsWith("image/");
    if (file.size > (isImage ? LONGEST_IMAGE : LONGEST)) {
      setProblem(t("Il file è troppo grande: un biglietto sta in 1 MB, un'immagine in 30 MB."));
      return;
    }
    if (!isImage) return take(decoded(new Uint8Array(await file.arrayBuffer())));
    const text = await readImage(file).catch(() => null);
    if (text === null)
      setProblem(t("In questa immagine non si legge nessun codice QR: prova più da vicino e con più luce."));
    else await take(text);
  }

  return (
    <>
      <Button
        variant="light"
        leftSection={<Icon name="qrcode" />}
        fullWidth={narrow}
        style={{ alignSelf: "flex-start" }}
        onClick={() => setOpened(true)}
      >
        {t("Leggi un biglietto da visita")}
      </Button>
      {/* Here and not at the edge of the screen, where it would cover the button that saves. */}
      {taken && (
        <Alert variant="light" icon={<Icon name="id" />} role="status">
          <Group justify="space-between">
            {taken.count > 1
              ? t("I biglietti sono {{n}}: qui c'è il primo. Controlla e salva.", {
                  n: taken.count,
                })
              : t("Biglietto letto: controlla e salva.")}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                onFill(taken.before);
                setTaken(null);
              }}
            >
              {t("Annulla")}
            </Button>
          </Group>
        </Alert>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        fullScreen={narrow}
        zIndex={300}
        title={t("Leggi un biglietto da visita")}
        closeButtonProps={{ "aria-label": t("Chiudi") }}
      >
        <Stack>
          <Text fz="sm">
            {t(
              "Inquadra il codice QR del biglietto. Niente viene salvato: i dati riempiono il modulo e li controlli tu.",
            )}
          </Text>
          {problem && (
            <Alert color="orange" variant="light" icon={<Icon name="alert-circle" />} role="alert">
              {problem}
            </Alert>
          )}
          {opened && <Camera onText={(text) => void take(text)} />}
          <TextInput
            label={t("Fiera o evento")}
            description={t("Va su ogni biglietto che leggi, finché non lo cambi.")}
            value={event}
            maxLength={meta.fields["event"]?.maxLength ?? 120}
            onChange={(change) => setEvent(change.currentTarget.value)}
          />
          <FileButton
            accept="image/*,.vcf,text/vcard,text/x-vcard"
            onChange={(file) => file && void open(file)}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<Icon name="upload" />}>
                {t("Apri un'immagine o un file .vcf")}
              </Button>
            )}
          </FileButton>
          <Textarea
            label={t("Oppure incolla il testo di una vCard")}
            autosize
            minRows={2}
            maxRows={6}
            value={pasted}
            maxLength={LONGEST}
            onChange={(change) => setPasted(change.currentTarget.value)}
          />
          {pasted.trim() && (
            <Group justify="flex-end">
              <Button onClick={() => void take(pasted)}>{t("Leggi il testo")}</Button>
            </Group>
          )}
        </Stack>
      </Modal>
    </>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
