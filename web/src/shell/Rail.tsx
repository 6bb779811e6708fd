import { NavLink, ScrollArea } from "@mantine/core";
import { memo } from "react";

import { useMe } from "../entity/me";
import { t } from "../i18n";
import { GoLink } from "../ui/GoLink";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { areasFor } from "./areas";
import { SETTINGS } from "../entity/metas";
import { usePath } from "./usePath";

export function Rail({ slim, onSlim }: { readonly slim: boolean; readonly onSlim: (slim: boolean) => void }) {
  const me = useMe();
  const pathname = usePath();
  const all = areasFor(me);
  const areas = all.filter((area) => area.key !== SETTINGS);
  const isIn = (to: string) => pathname === to || pathname.startsWith(`${to}/`);
  const inSettings = all.some(
    (area) => area.key === SETTINGS && area.metas.some((meta) => isIn(`/e/${meta.key}`)),
  );
  const item = (to: string, label: string, icon: string) => {
    const active = isIn(to) || (to === "/settings" && inSettings);
    return <Item key={to} to={to} label={label} icon={icon} active={active} slim={slim} />;
  };
  return (
    <nav className={`rail${slim ? " slim" : ""}`} aria-label={t("Aree")}>
      <ScrollArea className="rail-scroll">
        {item("/", t("Oggi"), "home")}
        {areas.map((area) => (
          <div key={area.key} role="group" aria-label={t(area.label)}>
            {slim ? <hr className="rail-line" /> : <div className="rail-area">{t(area.label)}</div>}
            {area.metas.map((meta) => item(`/e/${meta.key}`, t(meta.plural), meta.icon))}
            {area.pages.map((page) => item(`/p/${page.path}`, t(page.label), page.icon))}
          </div>
        ))}
      </ScrollArea>
      <div className="rail-foot">
        {item("/settings", t("Impostazioni"), "settings")}
        <IconButton
          icon={slim ? "layout-sidebar-left-expand" : "layout-sidebar-left-collapse"}
          label={slim ? t("Allarga il menu") : t("Stringi il menu")}
          onClick={() => onSlim(!slim)}
        />
      </div>
    </nav>
  );
}

interface ItemProps {
  readonly to: string;
  readonly label: string;
  readonly icon: string;
  readonly active: boolean;
  readonly slim: boolean;
}

/** Going somewhere paints two of them anew: the one that was lit and the one that is. */
const Item = memo(function Item({ to, label, icon, active, slim }: ItemProps) {
  return (
    <NavLink
      active={active}
      label={slim ? undefined : label}
      leftSection={<Icon name={icon} size={20} />}
      aria-label={label}
      title={slim ? label : undefined}
      className="rail-item"
      renderRoot={(props) => <GoLink {...props} to={to} aria-current={active ? "page" : undefined} />}
    />
  );
});
