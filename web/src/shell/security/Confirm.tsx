/** "Conferma che sei tu": the password again, when the server wants a fresh sign-in. */
import { Alert, Button, Group, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../i18n";
import { wordsOf } from "../../ui/say";
import { reauthenticate } from "./auth";

export function Confirm({ onDone }: { readonly onDone: () => void }) {
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reauthenticate(password).then(onDone, (error: unknown) => setWrong(wordsOf(error)));
  };
  return (
    <form onSubmit={submit}>
      {wrong && (
        <Alert color="red" role="alert" mb="xs">
          {wrong}
        </Alert>
      )}
      <Group align="flex-end" mb="md">
        <PasswordInput
          w={320}
          maw="100%"
          label={t("Conferma che sei tu: la tua password")}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-label": t("Mostra la password") }}
        />
        <Button type="submit">{t("Conferma")}</Button>
      </Group>
    </form>
  );
}
