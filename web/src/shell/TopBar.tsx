import { Menu, UnstyledButton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { RefObject } from "react";

import { useNewRecord } from "../entity/form/newRecord";
import { useMe } from "../entity/me";
import { t } from "../i18n";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useNarrow } from "../ui/useNarrow";
import { creatable } from "./areas";
import { SyncLight } from "./SyncLight";
import { Tray } from "./Tray";
import { UserMenu } from "./UserMenu";

interface Props {
  readonly onPalette: () => void;
  readonly adding: boolean;
  readonly onAdding: (open: boolean) => void;
  readonly target: RefObject<HTMLButtonElement | null>;
}

export function TopBar({ onPalette, adding, onAdding, target }: Props) {
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const narrow = useNarrow();
  return (
    <header className="top-bar" aria-label={t("Barra in alto")}>
      <span className="brand">{narrow ? "" : (me?.workspace.name ?? "MicroCRM")}</span>
      <UnstyledButton
        className="global-search"
        onClick={onPalette}
        aria-label={t("Cerca e comanda")}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" size={16} /> <span className="clip">{t("Cerca o comanda")}</span>{" "}
        {!narrow && <kbd>Ctrl K</kbd>}
      </UnstyledButton>
      <Menu opened={adding} onChange={onAdding} position="bottom-end" width={220}>
        <Menu.Target>
          <IconButton
            ref={target}
            icon="plus"
            label={t("Nuovo")}
            shortcut="C"
            variant="filled"
            color="accent"
            visibleFrom="sm"
          />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("Nuovo")}</Menu.Label>
          {creatable(me).map((meta) => (
            <Menu.Item
              key={meta.key}
              leftSection={<Icon name={meta.icon} />}
              onClick={() =>
                open({
                  meta,
                  done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }),
                })
              }
            >
              {t(meta.label)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <SyncLight short={narrow} />
      <Tray />
      <UserMenu />
    </header>
  );
}
