/** What an administrator may do about one person. */
import { Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { t } from "../../i18n";
import type { Json } from "../../device/http";
import { ask } from "../../ui/ask";
import { IconButton } from "../../ui/IconButton";
import { attempt } from "../../ui/say";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly is_admin: boolean;
  readonly last_login?: string | null;
  readonly last_seen?: string | null;
}

interface Props {
  readonly person: Person;
  readonly act: (verb: string, body?: Json) => void;
  readonly onAudit: () => void;
}

export function PersonMenu({ person, act, onAudit }: Props) {
  const navigate = useNavigate();

  async function block() {
    const sure = await ask({
      title: t("Bloccare {{name}}?", { name: person.name }),
      text: t(
        "I suoi accessi finiscono subito e i suoi dispositivi si chiudono al prossimo collegamento. Quello che non aveva consegnato resta in custodia per te.",
      ),
      yes: t("Blocca {{name}}", { name: person.name }),
      danger: true,
    });
    if (sure) act("block");
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon="dots" label={t("Azioni per {{name}}", { name: person.name })} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => act("reset", { second_factor: false })}>
          {t("Nuovo collegamento per la password")}
        </Menu.Item>
        <Menu.Item onClick={() => act("reset", { second_factor: true })}>
          {t("… e toglie anche il secondo fattore")}
        </Menu.Item>
        <Menu.Item onClick={() => act("end-sessions")}>{t("Chiudi tutti i suoi accessi")}</Menu.Item>
        {person.state === "blocked" || person.state === "archived" ? (
          <Menu.Item onClick={() => act("unblock")}>{t("Fai rientrare")}</Menu.Item>
        ) : (
          <Menu.Item color="red.8" onClick={() => attempt(block)}>
            {t("Blocca")}
          </Menu.Item>
        )}
        {person.state !== "active" && person.state !== "invited" && (
          <Menu.Item onClick={() => void navigate({ to: "/settings/quarantine" })}>
            {t("Modifiche in custodia")}
          </Menu.Item>
        )}
        <Menu.Item onClick={onAudit}>{t("Verifica le sue schede private")}</Menu.Item>
        {person.state !== "archived" && (
          <Menu.Item onClick={() => act("archive")}>{t("Archivia (non lavora più qui)")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
