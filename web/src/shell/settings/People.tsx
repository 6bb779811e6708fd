/** Persone e accessi: who may enter. Speaks with the server: letting in and shutting out cannot wait in a queue. */
import {
  Alert,
  Badge,
  Button,
  Checkbox,
  CopyButton,
  Group,
  Menu,
  Modal,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useCallback, useState } from "react";

import { Field } from "../../entity/form/Field";
import { metaOf } from "../../entity/metas";
import { members } from "../../entity/kinds/choices";
import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { ask } from "../../ui/ask";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, say, wordsOf } from "../../ui/say";
import { useNarrow } from "../../ui/useNarrow";
import { call, type Json } from "../../device/http";
import { useServer } from "../security/useServer";
import { AuditPrivate } from "./AuditPrivate";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly is_admin: boolean;
  readonly last_login?: string | null;
  readonly last_seen?: string | null;
}

const STATES: Readonly<Record<string, readonly [string, string]>> = {
  active: ["Attivo", "green"],
  invited: ["Invitato", "blue"],
  blocked: ["Bloccato", "red"],
  archived: ["Archiviato", "gray"],
};

export default function People() {
  const navigate = useNavigate();
  const narrow = useNarrow();
  const read = useCallback(async () => {
    const { data } = await call("GET", "/api/people");
    return Array.isArray(data) ? (data as Person[]) : [];
  }, []);
  const { value, wrong, load } = useServer(read);
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [audited, setAudited] = useState<Person | null>(null);

  const act = (person: Person, verb: string, body?: Json) =>
    attempt(async () => {
      const answer = await call("POST", `/api/people/${encodeURIComponent(person.id)}/${verb}`, body ?? {});
      const found = linkIn(answer);
      if (found) setLink(found);
      say(t("Fatto."));
      load();
    });

  async function block(person: Person) {
    const sure = await ask({
      title: t("Bloccare {{name}}?", { name: person.name }),
      text: t(
        "I suoi accessi finiscono subito e i suoi dispositivi si chiudono al prossimo collegamento. Quello che non aveva consegnato resta in custodia per te.",
      ),
      yes: t("Blocca {{name}}", { name: person.name }),
      danger: true,
    });
    if (sure) act(person, "block");
  }

  return (
    <div className="page">
      <Group justify="space-between" mb="md">
        <Title order={1} fz="h2">
          {t("Persone e accessi")}
        </Title>
        <Button leftSection={<Icon name="user-plus" />} onClick={() => setInviting(true)}>
          {t("Invita una persona")}
        </Button>
      </Group>
      {wrong && (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      <div className="scroll-x">
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(narrow ? ["Nome", "Stato"] : ["Nome", "E-mail", "Stato", "Ultimo accesso"]).map((name) => (
                <Table.Th key={name}>{t(name)}</Table.Th>
              ))}
              <Table.Th>
                <span className="sr-only">{t("Azioni")}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(value ?? []).map((person) => {
              const [words, colour] = STATES[person.state] ?? [person.state, "gray"];
              const seen = person.last_login ?? person.last_seen;
              return (
                <Table.Tr key={person.id}>
                  <Table.Td>
                    {person.name}{" "}
                    {person.is_admin && (
                      <Badge variant="light" color="gray" tt="none">
                        {t("amministra")}
                      </Badge>
                    )}
                    {narrow && <div className="subtle">{person.email}</div>}
                  </Table.Td>
                  {!narrow && <Table.Td>{person.email}</Table.Td>}
                  <Table.Td>
                    <Badge variant="light" color={colour} tt="none">
                      {t(words)}
                    </Badge>
                  </Table.Td>
                  {!narrow && <Table.Td className="figures">{seen ? formatInstant(seen) : "—"}</Table.Td>}
                  <Table.Td ta="right">
                    <Menu position="bottom-end">
                      <Menu.Target>
                        <IconButton icon="dots" label={t("Azioni per {{name}}", { name: person.name })} />
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item onClick={() => act(person, "reset", { second_factor: false })}>
                          {t("Nuovo collegamento per la password")}
                        </Menu.Item>
                        <Menu.Item onClick={() => act(person, "reset", { second_factor: true })}>
                          {t("… e toglie anche il secondo fattore")}
                        </Menu.Item>
                        <Menu.Item onClick={() => act(person, "end-sessions")}>
                          {t("Chiudi tutti i suoi accessi")}
                        </Menu.Item>
                        {person.state === "blocked" || person.state === "archived" ? (
                          <Menu.Item onClick={() => act(person, "unblock")}>{t("Fai rientrare")}</Menu.Item>
                        ) : (
                          <Menu.Item color="red.8" onClick={() => attempt(() => block(person))}>
                            {t("Blocca")}
                          </Menu.Item>
                        )}
                        {person.state !== "active" && person.state !== "invited" && (
                          <Menu.Item onClick={() => void navigate({ to: "/settings/quarantine" })}>
                            {t("Modifiche in custodia")}
                          </Menu.Item>
                        )}
                        <Menu.Item onClick={() => setAudited(person)}>
                          {t("Verifica le sue schede private")}
                        </Menu.Item>
                        {person.state !== "archived" && (
                          <Menu.Item onClick={() => act(person, "archive")}>
                            {t("Archivia (non lavora più qui)")}
                          </Menu.Item>
                        )}
                      </Menu.Dropdown>
                    </Menu>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
      {inviting && (
        <Invite
          onClose={() => setInviting(false)}
          onLink={(made) => {
            setInviting(false);
            setLink(made);
            load();
          }}
        />
      )}
      {audited && <AuditPrivate person={audited} onClose={() => setAudited(null)} />}
      <Modal
        opened={link !== null}
        onClose={() => setLink(null)}
        title={t("Collegamento da consegnare")}
        closeButtonProps={{ "aria-label": t("Chiudi") }}
      >
        <Text fz="sm" mb="xs">
          {t("Dallo alla persona: con questo sceglie la sua password. Si vede solo adesso.")}
        </Text>
        <TextInput
          readOnly
          value={link ?? ""}
          aria-label={t("Collegamento")}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={link ?? ""}>
          {({ copied, copy }) => (
            <Button mt="sm" onClick={copy}>
              {copied ? t("Copiato") : t("Copia il collegamento")}
            </Button>
          )}
        </CopyButton>
      </Modal>
    </div>
  );
}

function linkIn(answer: Json): string | null {
  const found = answer["link"] ?? answer["url"] ?? answer["address"];
  return typeof found === "string" ? new URL(found, window.location.origin).href : null;
}

function Invite({
  onClose,
  onLink,
}: {
  readonly onClose: () => void;
  readonly onLink: (link: string | null) => void;
}) {
  const [values, setValues] = useState<{
    name: string;
    email: string;
    groups: readonly string[];
    is_admin: boolean;
  }>({ name: "", email: "", groups: [], is_admin: false });
  const [wrong, setWrong] = useState("");
  const groups = metaOf("core.user")?.fields["groups"];

  async function invite() {
    try {
      onLink(linkIn(await call("POST", "/api/people/invite", { ...values })));
    } catch (error) {
      setWrong(wordsOf(error));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("Invita una persona")}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void invite();
        }}
      >
        <Stack>
          {wrong && (
            <Alert color="red" role="alert">
              {wrong}
            </Alert>
          )}
          <TextInput
            label={t("Nome e cognome")}
            required
            data-autofocus
            value={values.name}
            onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
          />
          <TextInput
            label={t("E-mail")}
            type="email"
            required
            value={values.email}
            onChange={(event) => setValues({ ...values, email: event.currentTarget.value })}
          />
          {groups && (
            <Field
              field={{ ...groups, readOnly: false }}
              value={values.groups}
              onChange={(next) => setValues({ ...values, groups: members(next) })}
            />
          )}
          <Checkbox
            label={t("Amministra: può tutto, anche gestire le persone")}
            checked={values.is_admin}
            onChange={(event) => setValues({ ...values, is_admin: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("Lascia stare")}
            </Button>
            <Button type="submit">{t("Prepara l'invito")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
