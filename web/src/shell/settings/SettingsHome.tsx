/** Impostazioni: the derived lists of the area, and the pages that are not lists. */
import { SimpleGrid, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useMe } from "../../entity/me";
import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { areasFor } from "../areas";
import { SETTINGS } from "../../entity/metas";

export function SettingsHome() {
  const me = useMe();
  const area = areasFor(me).find((each) => each.key === SETTINGS);
  return (
    <div className="page">
      <Title order={1} fz="h2" mb="md">
        {t("Impostazioni")}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {me?.is_admin && (
          <Card
            to="/settings/people"
            icon="user-shield"
            title={t("Persone e accessi")}
            text={t("Invita, blocca, rimanda il collegamento per la password.")}
          />
        )}
        {me?.is_admin && (
          <Card
            to="/settings/quarantine"
            icon="inbox"
            title={t("Modifiche in custodia")}
            text={t("Quello che una persona bloccata non aveva ancora consegnato: entra o si scarta.")}
          />
        )}
        {(area?.metas ?? []).map((meta) => (
          <Card
            key={meta.key}
            to={`/e/${meta.key}`}
            icon={meta.icon}
            title={t(meta.plural)}
            text={t(meta.help)}
          />
        ))}
        {(area?.pages ?? []).map((page) => (
          <Card key={page.path} to={`/p/${page.path}`} icon={page.icon} title={t(page.label)} text="" />
        ))}
        <Card
          to="/settings/security"
          icon="shield-lock"
          title={t("Dispositivi e sicurezza")}
          text={t("Password, secondo fattore, passkey, dispositivi e accessi.")}
        />
        <Card
          to="/import"
          icon="upload"
          title={t("Importa")}
          text={t("Porta dentro un elenco da Excel o CSV.")}
        />
        <Card
          to="/sync"
          icon="cloud-check"
          title={t("Centro sincronizzazione")}
          text={t("Che cosa è stato consegnato e che cosa no.")}
        />
      </SimpleGrid>
    </div>
  );
}

function Card({
  to,
  icon,
  title,
  text,
}: {
  readonly to: string;
  readonly icon: string;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <Link to={to} search={{}} className="tile tile-link">
      <Icon name={icon} size={24} />
      <span>
        <b>{title}</b>
        <br />
        <span className="subtle">{text}</span>
      </span>
    </Link>
  );
}
