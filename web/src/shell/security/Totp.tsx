/** The second factor: a code from an app on the phone. */
import { Alert, Button, Code, Group, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../i18n";
import { download } from "../../ui/download";
import { say, wordsOf } from "../../ui/say";
import { activateTotp, deactivateTotp, recoveryCodes, totpOffer, wantsPassword } from "./auth";
import { Block } from "./Block";
import { Confirm } from "./Confirm";
import { QrCode } from "./QrCode";
import { useServer } from "./useServer";

export function Totp() {
  const { value: offer, wrong, locked, load } = useServer(totpOffer);
  const [code, setCode] = useState("");
  const [failed, setFailed] = useState("");
  const [spare, setSpare] = useState<readonly string[]>([]);
  const [confirm, setConfirm] = useState<(() => Promise<unknown>) | null>(null);

  async function doing(act: () => Promise<unknown>, words: string) {
    setFailed("");
    try {
      await act();
      say(words);
      load();
    } catch (error) {
      if (wantsPassword(error)) setConfirm(() => () => doing(act, words));
      else setFailed(wordsOf(error));
    }
  }

  const activate = () =>
    doing(async () => {
      await activateTotp(code);
      setSpare(await recoveryCodes(false).catch(() => []));
      setCode("");
    }, t("Codice di sicurezza attivo."));
  const renew = () =>
    doing(
      async () => setSpare(await recoveryCodes(true)),
      t("Codici di riserva nuovi: quelli di prima non valgono più."),
    );

  return (
    <Block
      title={t("Codice di sicurezza (secondo fattore)")}
      help={t(
        "Oltre alla password, un codice che cambia ogni 30 secondi nell'app del telefono (Google Authenticator, Aegis, 1Password…). Chi ruba la password non entra.",
      )}
    >
      {(wrong || failed) && (
        <Alert color="red" role="alert" mb="sm">
          {wrong || failed}
        </Alert>
      )}
      {locked && <Confirm onDone={load} />}
      {confirm && (
        <Confirm
          onDone={() => {
            setConfirm(null);
            void confirm();
          }}
        />
      )}
      {spare.length > 0 && (
        <Alert mb="sm" title={t("Codici di riserva: tienili in un posto sicuro")}>
          <Code block>{spare.join("\n")}</Code>
          <Button
            mt="xs"
            size="compact-sm"
            onClick={() =>
              download(new Blob([spare.join("\n")], { type: "text/plain" }), "microcrm-codici.txt")
            }
          >
            {t("Scarica")}
          </Button>
        </Alert>
      )}
      {offer === null && (
        <Group>
          <Text fw={600} c="var(--good)">
            {t("È attivo.")}
          </Text>
          <Button variant="default" size="compact-md" onClick={() => void renew()}>
            {t("Nuovi codici di riserva")}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            color="red"
            onClick={() => void doing(deactivateTotp, t("Codice di sicurezza tolto."))}
          >
            {t("Togli")}
          </Button>
        </Group>
      )}
      {offer && (
        <Group align="flex-start" gap="xl">
          <QrCode text={offer.url} label={t("Codice QR per l'app di sicurezza")} />
          <form
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              void activate();
            }}
          >
            <Stack maw={320} gap="sm">
              <Text fz="sm">{t("1. Inquadra il codice con l'app. Se non puoi, scrivi questa chiave:")}</Text>
              <Code style={{ overflowWrap: "anywhere" }}>{offer.secret}</Code>
              <TextInput
                label={t("2. Scrivi il codice che vedi")}
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              <Button type="submit" style={{ alignSelf: "flex-start" }}>
                {t("Attiva")}
              </Button>
            </Stack>
          </form>
        </Group>
      )}
    </Block>
  );
}
