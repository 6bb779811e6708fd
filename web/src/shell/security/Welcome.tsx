/** Who was invited chooses a password here, from the link that an administrator handed over. */
import { Alert, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { FIRST } from "../../ui/first";
import { Icon } from "../../ui/Icon";
import { wordsOf } from "../../ui/say";
import { call } from "../../device/http";
import { signIn } from "./auth";
import { Door } from "./Login";

/** The token is after the #, so that it is in no server's log. */
export function tokenOfWelcome(): string | null {
  const { pathname, hash } = window.location;
  const token = hash.slice(1);
  return pathname === "/benvenuto" && /^[\w.:~-]{8,200}$/.test(token) ? token : null;
}

export function Welcome({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const device = useDevice();
  const [who, setWho] = useState<{ name: string; workspace: string } | null>(null);
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    call("POST", "/api/welcome/check", { token }).then(
      (answer) => setWho({ name: String(answer["name"]), workspace: String(answer["workspace"]) }),
      (error: unknown) => setWrong(wordsOf(error)),
    );
  }, [token]);

  async function choose() {
    setBusy(true);
    setWrong("");
    try {
      const { email } = await call("POST", "/api/welcome", { token, password });
      const entered = await signIn(String(email), password);
      if (entered.state === "in") await device.sync.signedIn();
      onDone();
    } catch (error) {
      setWrong(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Door title={who ? t("Benvenuto, {{name}}", { name: who.name }) : t("Benvenuto")}>
      {wrong && (
        <Alert color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {wrong}
        </Alert>
      )}
      {who && (
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void choose();
          }}
        >
          <Stack>
            <Text fz="sm">
              {t("Scegli la tua password per {{workspace}}.", { workspace: who.workspace })}
            </Text>
            <PasswordInput
              label={t("Password")}
              {...FIRST}
              autoComplete="new-password"
              required
              minLength={10}
              description={t("Almeno 10 caratteri; tre o quattro parole vanno benissimo.")}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ "aria-label": t("Mostra la password") }}
            />
            <Button type="submit" loading={busy}>
              {t("Entra")}
            </Button>
          </Stack>
        </form>
      )}
      {!who && wrong && (
        <Button variant="default" onClick={onDone}>
          {t("Vai all'ingresso")}
        </Button>
      )}
    </Door>
  );
}
