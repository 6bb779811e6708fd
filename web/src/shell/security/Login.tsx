import { Alert, Anchor, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import { t } from "../../i18n";
import { useDevice, useSync } from "../../device/hooks";
import { FIRST } from "../../ui/first";
import { Icon } from "../../ui/Icon";
import { wordsOf } from "../../ui/say";
import { giveCode, hasPasskeys, type SignIn, signIn, signInWithPasskey } from "./auth";

export function Door({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="door">
      <Paper withBorder p="xl" radius="md" className="door-box">
        <Stack>
          <div className="door-mark">
            <img src="/icon.svg" alt="" width={44} height={44} /> <b>MicroCRM</b>
          </div>
          <Title order={1} fz="h3">
            {title}
          </Title>
          {children}
        </Stack>
      </Paper>
    </main>
  );
}

export function Login({ onDone }: { readonly onDone: () => void }) {
  const device = useDevice();
  const sync = useSync();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [step, setStep] = useState<"password" | "code">("password");
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const kept = sync.pending > 0;

  async function attempt(act: () => Promise<SignIn>) {
    setBusy(true);
    setWrong("");
    try {
      const result = await act();
      if (result.state === "code") setStep("code");
      else if (result.state === "no") {
        setWrong(result.message);
        setCode("");
      } else {
        await device.sync.signedIn();
        onDone();
      }
    } catch (error) {
      setWrong(
        error instanceof DOMException
          ? t("La passkey non è stata usata. Riprova, o entra con la password.")
          : wordsOf(error),
      );
    } finally {
      setBusy(false);
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => (step === "code" ? giveCode(code) : signIn(email.trim(), password)));
  };

  return (
    <Door title={step === "code" ? t("Codice di sicurezza") : t("Entra")}>
      {!navigator.onLine && (
        <Alert color="gray" icon={<Icon name="cloud-off" />}>
          {t(
            "Senza rete non si può entrare la prima volta su questo dispositivo. Quando la rete torna, riprova.",
          )}
        </Alert>
      )}
      {kept && (
        <Alert variant="light" icon={<Icon name="lock" />}>
          {t(
            "I dati e le modifiche non consegnate sono rimasti su questo dispositivo: rientra per continuare.",
          )}
        </Alert>
      )}
      {wrong && (
        <Alert color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {wrong}
        </Alert>
      )}
      <form onSubmit={submit}>
        <Stack>
          {step === "password" ? (
            <>
              <TextInput
                label={t("E-mail")}
                type="email"
                name="email"
                autoComplete="username webauthn"
                required
                {...FIRST}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label={t("Password")}
                name="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                visibilityToggleButtonProps={{ "aria-label": t("Mostra la password") }}
              />
            </>
          ) : (
            <>
              <Text fz="sm">
                {t(
                  "Scrivi il codice di 6 cifre che vedi nell'app di sicurezza, oppure un codice di riserva.",
                )}
              </Text>
              <TextInput
                label={t("Codice")}
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                {...FIRST}
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            </>
          )}
          <Button type="submit" loading={busy} fullWidth>
            {step === "code" ? t("Conferma") : t("Entra")}
          </Button>
          {step === "password" && hasPasskeys() && (
            <Button
              variant="default"
              leftSection={<Icon name="fingerprint" />}
              onClick={() => void attempt(signInWithPasskey)}
            >
              {t("Entra con una passkey")}
            </Button>
          )}
          {step === "code" && (
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => {
                setStep("password");
                setWrong("");
              }}
            >
              {t("Torna a e-mail e password")}
            </Anchor>
          )}
        </Stack>
      </form>
    </Door>
  );
}
