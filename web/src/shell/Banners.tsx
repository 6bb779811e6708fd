import { Alert, Button, Group } from "@mantine/core";
import { useEffect } from "react";

import { t } from "../i18n";
import { useDevice, useSync } from "../device/hooks";
import { Icon } from "../ui/Icon";
import { useUpdate } from "./update";

/** What the person must know whatever the page: session over, disk full, new version. */
export function Banners() {
  const state = useSync();
  const { sync } = useDevice();
  const update = useUpdate();
  useStay(!state.keeps && state.pending > 0);
  const banner = (
    colour: string,
    icon: string,
    words: string,
    button?: { label: string; run: () => void },
  ) => (
    <Alert
      color={colour}
      variant="light"
      icon={<Icon name={icon} />}
      className="banner no-print"
      role="status"
    >
      <Group justify="space-between">
        {words}
        {button && (
          <Button size="compact-sm" onClick={button.run}>
            {button.label}
          </Button>
        )}
      </Group>
    </Alert>
  );
  return (
    <>
      {state.light === "signin" &&
        banner(
          "orange",
          "login",
          t("La sessione è finita. Puoi continuare a lavorare; per consegnare, rientra."),
          { label: t("Rientra"), run: () => window.dispatchEvent(new Event("sign-in")) },
        )}
      {!state.keeps &&
        banner(
          "orange",
          "alert-circle",
          t(
            "Questo browser non conserva niente (finestra privata?): lavora con la rete, e non chiudere la pagina prima che tutto sia consegnato.",
          ),
        )}
      {state.light === "full" &&
        banner(
          "red",
          "alert-circle",
          t(
            "Lo spazio del dispositivo è finito: quello che scrivi adesso non si può salvare. Libera spazio e riprova.",
          ),
          { label: t("Riprova"), run: () => void sync.now() },
        )}
      {update.ready &&
        (update.asked
          ? banner(
              "blue",
              "download",
              t("La nuova versione si installa appena salvi o chiudi quello che hai aperto."),
            )
          : banner(
              "blue",
              "download",
              t("C'è una nuova versione: si installa in un attimo, niente va perso."),
              {
                label: t("Aggiorna"),
                run: update.apply,
              },
            ))}
    </>
  );
}

/** The browser asks before it leaves the page. */
function useStay(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, [needed]);
}
