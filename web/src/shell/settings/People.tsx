/** Persone e accessi: who may enter. Speaks with the server: letting in and shutting out cannot wait in a queue. */
import { Alert, Badge, Button, Group, Table, Title } from "@mantine/core";
import { useCallback, useState } from "react";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { Icon } from "../../ui/Icon";
import { attempt, say } from "../../ui/say";
import { useNarrow } from "../../ui/useNarrow";
import { call, type Json } from "../../device/http";
import { useServer } from "../security/useServer";
import { AuditPrivate } from "./AuditPrivate";
import { LinkToHandOver } from "./LinkToHandOver";
import { linkIn } from "./personLink";
import { type Person, PersonMenu } from "./PersonMenu";
import { Invite } from "./Invite";

const STATES: Readonly<Record<string, readonly [string, string]>> = {
  active: ["Attivo", "green"],
  invited: ["Invitato", "blue"],
  blocked: ["Bloccato", "red"],
  archived: ["Archiviato", "gray"],
};

export default function People() {
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
                    <PersonMenu
                      person={person}
                      act={(verb, body) => act(person, verb, body)}
                      onAudit={() => setAudited(person)}
                    />
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
      <LinkToHandOver link={link} onClose={() => setLink(null)} />
    </div>
  );
}
