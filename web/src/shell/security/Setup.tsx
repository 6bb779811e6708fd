/** The first start: who administers, and the name of the firm. No default password anywhere. */
import { Alert, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { FIRST } from "../../ui/first";
import { Icon } from "../../ui/Icon";
import { wordsOf } from "../../ui/say";
import { ask, messageOf } from "../../device/http";
import { signIn } from "./auth";
import { Door } from "./Login";

/** Does this server still wait for its first person? null: it cannot be asked now. */
export async function needsSetup(): Promise<boolean | null> {
  try {
    const answer = await ask("GET", "/api/setup");
    return answer.status === 200 && answer.body["needed"] === true;
  } catch {
    return null;
  }
}

export function Setup({ onDone }: { readonly onDone: () => void }) {
  const device = useDevice();
  const [values, setValues] = useState({
    workspace: "",
    name: "",
    email: "",
    password: "",
    token: window.location.hash.slice(1),
  });
  const [given] = useState(values.token !== "");
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const bind = (name: keyof typeof values) => ({
    name,
    value: values[name],
    error: fields[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });

  async function begin() {
    setBusy(true);
    setWrong("");
    setFields({});
    try {
      const answer = await ask("POST", "/api/setup", values);
      if (answer.status >= 400) {
        const data = answer.body["data"] as { fields?: Record<string, string> } | undefined;
        setFields(data?.fields ?? {});
        setWrong(messageOf(answer));
        return;
      }
      const entered = await signIn(values.email, values.password);
      if (entered.state === "in") await device.sync.signedIn();
      onDone();
    } catch (error) {
      setWrong(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Door title={t("Benvenuti: prepariamo MicroCRM")}>
      <Text fz="sm" c="dimmed">
        {t("Chi compila questa pagina amministra: potrà invitare gli altri.")}
      </Text>
      {wrong && (
        <Alert color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {wrong}
        </Alert>
      )}
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void begin();
        }}
      >
        <Stack>
          {!given && (
            <TextInput
              label={t("Codice di avvio")}
              description={t("È scritto dove il programma è stato avviato.")}
              autoComplete="off"
              {...bind("token")}
            />
          )}
          <TextInput
            label={t("Nome dell'azienda")}
            {...FIRST}
            autoComplete="organization"
            {...bind("workspace")}
          />
          <TextInput label={t("Il tuo nome e cognome")} autoComplete="name" {...bind("name")} />
          <TextInput label={t("La tua e-mail")} type="email" autoComplete="username" {...bind("email")} />
          <PasswordInput
            label={t("Password")}
            autoComplete="new-password"
            minLength={10}
            description={t("Almeno 10 caratteri; tre o quattro parole vanno benissimo.")}
            {...bind("password")}
            visibilityToggleButtonProps={{ "aria-label": t("Mostra la password") }}
          />
          <Button type="submit" loading={busy}>
            {t("Comincia")}
          </Button>
        </Stack>
      </form>
    </Door>
  );
}
