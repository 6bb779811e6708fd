/** The one shell around every page: rail, top bar, bottom bar, palette, forms, keys. */
import { Alert, Button, Group } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";

import { FormHost } from "../entity/form/FormHost";
import { useMe } from "../entity/me";
import { readTerms } from "../entity/terms";
import { useMetaNames } from "../entity/useMeta";
import { t } from "../i18n";
import { useDevice, useSync } from "../device/hooks";
import { Icon } from "../ui/Icon";
import { useNarrow } from "../ui/useNarrow";
import { areasFor } from "./areas";
import { AddSheet } from "./AddSheet";
import { BottomBar } from "./BottomBar";
import { CustomFields } from "./CustomFields";
import { FieldRights } from "./FieldRights";
import { KeysHelp } from "./KeysHelp";
import { goLetters } from "./keys";
import { Palette } from "./Palette";
import { Rail } from "./Rail";
import { TopBar } from "./TopBar";
import { useGoLinks } from "./useGoLinks";
import { useKeys } from "./useKeys";
import { useUpdate } from "./update";
import { usePath } from "./usePath";

export function Frame() {
  const device = useDevice();
  useEffect(() => {
    void readTerms(device);
  }, [device]);
  return (
    <FormHost>
      <CustomFields />
      <FieldRights />
      <Inside />
    </FormHost>
  );
}

function Inside() {
  const me = useMe();
  useMetaNames();
  const narrow = useNarrow();
  const [slim, setSlim] = useSlim();
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [adding, setAdding] = useState(false);
  const plus = useRef<HTMLButtonElement>(null);
  const letters = useMemo(() => goLetters(areasFor(me).flatMap((area) => area.metas)), [me]);
  const main = useRef<HTMLElement>(null);

  useGoLinks();
  useKeys({
    palette: () => setPalette(true),
    create: () => setAdding(true),
    help: () => setKeys(true),
    letters,
  });

  return (
    <div className={`shell${slim ? " slim" : ""}`}>
      <a href="#main" className="skip">
        {t("Vai al contenuto")}
      </a>
      {!narrow && <Rail slim={slim} onSlim={setSlim} />}
      <TopBar
        onPalette={() => setPalette(true)}
        adding={adding && !narrow}
        onAdding={setAdding}
        target={plus}
      />
      <main id="main" ref={main} tabIndex={-1} className="main">
        <FromTop page={main} />
        <Banners />
        <Outlet />
      </main>
      {narrow && <BottomBar onCreate={() => setAdding(true)} />}
      {narrow && <AddSheet opened={adding} onClose={() => setAdding(false)} />}
      <Palette opened={palette} onClose={() => setPalette(false)} onHelp={() => setKeys(true)} />
      <KeysHelp opened={keys} onClose={() => setKeys(false)} letters={letters} />
    </div>
  );
}

/** A new page begins at its top. By itself, so that going somewhere does not paint the frame anew. */
function FromTop({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const pathname = usePath();
  useEffect(() => {
    if (page.current?.scrollTop) page.current.scrollTo(0, 0);
  }, [page, pathname]);
  return null;
}

/** What the person must know whatever the page: session over, disk full, new version. */
function Banners() {
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

function useSlim(): readonly [boolean, (slim: boolean) => void] {
  const { settings } = useDevice();
  const [slim, setSlim] = useState(false);
  useEffect(() => {
    void settings.get("rail:slim").then((stored) => setSlim(stored === true));
  }, [settings]);
  return [
    slim,
    (next) => {
      setSlim(next);
      void settings.put("rail:slim", next);
    },
  ];
}
