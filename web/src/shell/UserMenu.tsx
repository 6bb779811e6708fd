import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { useMe } from "../entity/me";
import { chooseTerms, useEnglishTerms } from "../entity/terms";
import { counted, language, setLanguage, t } from "../i18n";
import { useDevice } from "../device/hooks";
import { ask } from "../ui/ask";
import { download } from "../ui/download";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/say";
import { endSession } from "./security/auth";

export function UserMenu() {
  const me = useMe();
  const device = useDevice();
  const english = useEnglishTerms();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  async function leave() {
    const { done, waiting } = await device.sync.signOut(false);
    if (!done) {
      const what = counted(
        waiting,
        "modifica non è ancora consegnata",
        "modifiche non sono ancora consegnate",
      );
      const sure = await ask({
        title: t("Uscire adesso?"),
        text: t(
          "{{what}}. Uscendo, i dati lasciano questo dispositivo: prima scarichiamo per te un file con le modifiche.",
          { what },
        ),
        yes: t("Scarica il file ed esci"),
        danger: true,
      });
      if (!sure) return;
      download(await device.sync.takeAway(), t("modifiche non consegnate.json"));
      await device.sync.signOut(true);
    }
    await endSession().catch(() => undefined);
    window.location.assign("/login");
  }

  const choose = (lang: "it" | "en") => {
    localStorage.setItem("language", lang);
    attempt(() => setLanguage(lang));
  };
  const initials = (me?.user.name ?? "")
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className="touch" aria-label={t("Menu di {{name}}", { name: me?.user.name ?? "" })}>
          <Avatar size={32} radius="xl" color="accent">
            {initials}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me?.user.name}
          <br />
          {me?.user.email}
        </Menu.Label>
        <Menu.Item
          leftSection={<Icon name="shield-lock" />}
          onClick={() => void navigate({ to: "/settings/security" })}
        >
          {t("Dispositivi e sicurezza")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("Aspetto")}</Menu.Label>
        {(
          [
            ["auto", "Come il sistema", "device-desktop"],
            ["light", "Chiaro", "sun"],
            ["dark", "Scuro", "moon"],
          ] as const
        ).map(([scheme, label, icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon name={icon} />}
            rightSection={colorScheme === scheme ? <Icon name="check" size={14} /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Label>{t("Lingua")}</Menu.Label>
        <Menu.Item
          leftSection={<Icon name="language" />}
          rightSection={language() === "it" ? <Icon name="check" size={14} /> : null}
          onClick={() => choose("it")}
        >
          Italiano
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="language" />}
          rightSection={language() === "en" ? <Icon name="check" size={14} /> : null}
          onClick={() => choose("en")}
        >
          English
        </Menu.Item>
        {language() === "it" && (
          <Menu.Item
            aria-current={english}
            leftSection={<Icon name="bulb" />}
            rightSection={english ? <Icon name="check" size={14} /> : null}
            onClick={() => attempt(() => chooseTerms(device, !english))}
          >
            {t("Parole inglesi (lead, account…)")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="logout" />} onClick={() => attempt(leave)}>
          {t("Esci")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
