/** The rail of phones: where to go, within reach of a thumb. */
import { Drawer, NavLink, UnstyledButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useMe } from "../entity/me";
import { t } from "../i18n";
import { Icon } from "../ui/Icon";
import { areasFor } from "./areas";
import { SETTINGS } from "../entity/metas";
import { usePath } from "./usePath";

export function BottomBar({ onCreate }: { readonly onCreate: () => void }) {
  const me = useMe();
  const pathname = usePath();
  const [open, setOpen] = useState(false);
  const areas = areasFor(me);
  const first = areas
    .filter((area) => area.key !== SETTINGS)
    .flatMap((area) => area.metas)
    .slice(0, 2);
  const tab = (to: string, label: string, icon: string) => {
    const active = to === "/" ? pathname === "/" : pathname === to || pathname.startsWith(`${to}/`);
    return (
      <Link
        key={to}
        to={to}
        search={{}}
        className={`tab${active ? " active" : ""}`}
        aria-current={active ? "page" : undefined}
      >
        <Icon name={icon} size={22} />
        <span>{label}</span>
      </Link>
    );
  };
  return (
    <nav className="bottom-bar" aria-label={t("Aree")}>
      {tab("/", t("Oggi"), "home")}
      {first.slice(0, 1).map((meta) => tab(`/e/${meta.key}`, t(meta.plural), meta.icon))}
      <UnstyledButton className="tab plus" aria-label={t("Nuovo")} onClick={onCreate}>
        <Icon name="plus" size={26} />
      </UnstyledButton>
      {first.slice(1, 2).map((meta) => tab(`/e/${meta.key}`, t(meta.plural), meta.icon))}
      <UnstyledButton className="tab" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="menu-2" size={22} />
        <span>{t("Altro")}</span>
      </UnstyledButton>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="75%"
        title={t("Aree")}
        closeButtonProps={{ "aria-label": t("Chiudi") }}
      >
        {areas.map((area) => (
          <div key={area.key} role="group" aria-label={t(area.label)}>
            <div className="rail-area">{t(area.label)}</div>
            {area.metas.map((meta) => (
              <NavLink
                key={meta.key}
                label={t(meta.plural)}
                leftSection={<Icon name={meta.icon} />}
                className="touch-row"
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/e/$entity"
                    params={{ entity: meta.key }}
                    search={{}}
                    onClick={() => setOpen(false)}
                  />
                )}
              />
            ))}
            {area.pages.map((page) => (
              <NavLink
                key={page.path}
                label={t(page.label)}
                leftSection={<Icon name={page.icon} />}
                className="touch-row"
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/p/$page"
                    params={{ page: page.path }}
                    onClick={() => setOpen(false)}
                  />
                )}
              />
            ))}
          </div>
        ))}
        <NavLink
          label={t("Tutte le impostazioni")}
          leftSection={<Icon name="settings" />}
          className="touch-row"
          renderRoot={(props) => <Link {...props} to="/settings" onClick={() => setOpen(false)} />}
        />
        <NavLink
          label={t("Centro sincronizzazione")}
          leftSection={<Icon name="cloud-check" />}
          className="touch-row"
          renderRoot={(props) => <Link {...props} to="/sync" onClick={() => setOpen(false)} />}
        />
      </Drawer>
    </nav>
  );
}
