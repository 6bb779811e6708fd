/** The one shell around every page: rail, top bar, bottom bar, palette, forms, keys. */
import { Outlet } from "@tanstack/react-router";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";

import { FormHost } from "../entity/form/FormHost";
import { useMe } from "../entity/me";
import { readTerms } from "../entity/terms";
import { useMetaNames } from "../entity/useMeta";
import { t } from "../i18n";
import { useDevice } from "../device/hooks";
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
import { usePath } from "./usePath";
import { Banners } from "./Banners";
import { useSlim } from "./useSlim";

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
