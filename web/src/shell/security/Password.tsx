import { Alert, Button, PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../i18n";
import { say, wordsOf } from "../../ui/say";
import { changePassword, wantsPassword } from "./auth";
import { Block } from "./Block";
import { Confirm } from "./Confirm";

export function Password() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [wrong, setWrong] = useState("");
  const [locked, setLocked] = useState(false);

  async function change() {
    setWrong("");
    try {
      await changePassword(current, next);
      setCurrent("");
      setNext("");
      say(t("Password cambiata."));
    } catch (error) {
      if (wantsPassword(error)) setLocked(true);
      else setWrong(wordsOf(error));
    }
  }

  const eye = { visibilityToggleButtonProps: { "aria-label": t("Mostra la password") } };
  return (
    <Block title={t("Password")}>
      {locked && (
        <Confirm
          onDone={() => {
            setLocked(false);
            void change();
          }}
        />
      )}
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void change();
        }}
      >
        <Stack maw={360}>
          {wrong && (
            <Alert color="red" role="alert">
              {wrong}
            </Alert>
          )}
          <PasswordInput
            label={t("Password di adesso")}
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            {...eye}
          />
          <PasswordInput
            label={t("Password nuova")}
            description={t("Almeno 10 caratteri; tre o quattro parole vanno benissimo.")}
            autoComplete="new-password"
            required
            minLength={10}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
            {...eye}
          />
          <Button type="submit" variant="default" style={{ alignSelf: "flex-start" }}>
            {t("Cambia la password")}
          </Button>
        </Stack>
      </form>
    </Block>
  );
}
