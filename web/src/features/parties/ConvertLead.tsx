/** The conversion of a lead, told while it is prepared: what becomes what (F143). Works without a network. */
import {
  Alert,
  Button,
  Checkbox,
  Group,
  List,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { Field } from "../../entity/form/Field";
import type { FieldMeta, Row } from "../../model/meta";
import { metaOf } from "../../entity/metas";
import { newId } from "../../entity/newId";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { useNarrow } from "../../ui/useNarrow";
import { attempt, sayWithUndo } from "../../ui/say";
import { requestOf } from "./convert";
import { isQualified } from "./rules";
import { Told } from "./Term";
import { AlikeAccounts } from "./AlikeAccounts";

interface Props {
  readonly row: Row;
  readonly close: () => void;
}

export function ConvertLead({ row, close }: Props) {
  const device = useDevice();
  const navigate = useNavigate();
  const narrow = useNarrow();
  // Made once: a second try after an error must not make a second company.
  const [ids] = useState(() => ({ account: newId(), contact: newId(), link: newId() }));
  const [isNew, setIsNew] = useState(true);
  const [account, setAccount] = useState("");
  const [contact, setContact] = useState("");
  const [withContact, setWithContact] = useState(
    textOf(row["first_name"]) !== "" || textOf(row["last_name"]) !== "",
  );
  const [names, setNames] = useState({
    account_name: textOf(row["company_name"]),
    first_name: textOf(row["first_name"]),
    last_name: textOf(row["last_name"]),
  });
  const [role, setRole] = useState("");
  const [busy, setBusy] = useState(false);
  const link = metaOf("parties.accountcontact");
  const person = [names.first_name, names.last_name].filter(Boolean).join(" ");
  const company =
    names.account_name || person || textOf(row["email"]) || textOf(row["phone"]) || textOf(row["mobile"]);
  const isReady =
    (isNew ? company !== "" : account !== "") && (!withContact || contact !== "" || person !== "");

  function act() {
    setBusy(true);
    attempt(async () => {
      try {
        const choice = { ...names, account: isNew ? "" : account, contact, withContact, role };
        const { args, guess } = requestOf(row, choice, ids, new Date().toISOString());
        const batch = await device.run("parties.convert_lead", { ...args }, guess);
        close();
        void navigate({ to: "/e/$entity/$id", params: { entity: "parties.account", id: args.account } });
        sayWithUndo(t("Lead convertito."), () => attempt(() => device.undo(batch)));
      } finally {
        setBusy(false);
      }
    });
  }

  return (
    <Stack>
      <Alert variant="light" icon={<Icon name="info-circle" />} title={t("Che cosa diventa che cosa")}>
        <Text fz="sm">
          <Told
            text={t(
              "Un [lead] è qualcuno di cui si sa poco. Quando vale la pena di seguirlo davvero diventa due schede:",
            )}
          />
        </Text>
        <List fz="sm" mt={4}>
          <List.Item>
            <Told text={t("l'[account], che è un [prospect] con la trattativa aperta;")} />
          </List.Item>
          <List.Item>
            <Told text={t("la [contact], legata all'azienda con il suo ruolo.")} />
          </List.Item>
        </List>
        <Text fz="sm" mt={4}>
          {t("Il lead resta nella storia, con le sue note, e dice che cosa è diventato. Si può annullare.")}
        </Text>
      </Alert>
      {!isQualified(criteriaOf(row)) && (
        <Alert variant="light" color="yellow" icon={<Icon name="alert-triangle" />}>
          {t(
            "I criteri di qualifica non ci sono ancora tutti: serve un bisogno e almeno un'altra cosa. Puoi convertirlo lo stesso.",
          )}
        </Alert>
      )}
      <SegmentedControl
        aria-label={t("Azienda")}
        orientation={narrow ? "vertical" : "horizontal"}
        value={isNew ? "new" : "old"}
        onChange={(next) => setIsNew(next === "new")}
        data={[
          { value: "new", label: t("Crea l'azienda") },
          { value: "old", label: t("Unisci a un'azienda che c'è già") },
        ]}
      />
      {isNew ? (
        <>
          <TextInput
            label={t("Ragione sociale")}
            description={
              names.account_name
                ? undefined
                : t("Senza un nome d'azienda la scheda prende quello della persona.")
            }
            placeholder={company}
            value={names.account_name}
            maxLength={250}
            onChange={(event) => setNames({ ...names, account_name: event.currentTarget.value })}
          />
          <AlikeAccounts
            name={company}
            onTake={(id) => {
              setAccount(id);
              setIsNew(false);
            }}
          />
        </>
      ) : (
        <Field
          label={t("Azienda")}
          field={referenceTo("parties.account", "account", "Azienda")}
          value={account || null}
          onChange={(id) => setAccount(textOf(id))}
        />
      )}
      <Checkbox
        label={t("C'è una persona da tenere")}
        checked={withContact}
        onChange={(event) => setWithContact(event.currentTarget.checked)}
      />
      {withContact && (
        <>
          <Field
            label={t("Persona già in rubrica (se c'è)")}
            field={referenceTo("parties.contact", "contact", "Persona")}
            value={contact || null}
            onChange={(id) => setContact(textOf(id))}
          />
          {!contact && (
            <Group grow align="flex-start">
              <TextInput
                label={t("Nome")}
                value={names.first_name}
                maxLength={100}
                onChange={(event) => setNames({ ...names, first_name: event.currentTarget.value })}
              />
              <TextInput
                label={t("Cognome")}
                value={names.last_name}
                maxLength={100}
                onChange={(event) => setNames({ ...names, last_name: event.currentTarget.value })}
              />
            </Group>
          )}
          {link?.fields["role"] && (
            <Field
              label={t("Che ruolo ha in azienda")}
              field={link.fields["role"]}
              value={role}
              onChange={(next) => setRole(textOf(next))}
            />
          )}
        </>
      )}
      <Group justify="flex-end" className="dialog-foot">
        <Button variant="default" onClick={close}>
          {t("Lascia stare")}
        </Button>
        <Button loading={busy} disabled={!isReady} leftSection={<Icon name="transfer" />} onClick={act}>
          {t("Converti lead")}
        </Button>
      </Group>
    </Stack>
  );
}

function criteriaOf(lead: Row): readonly string[] {
  const criteria = lead["qualification"];
  return Array.isArray(criteria) ? (criteria as string[]) : [];
}

function referenceTo(entity: string, name: string, label: string): FieldMeta {
  return { name, label, kind: "ref", to: entity, required: false, merge: "plain", readOnly: false };
}
