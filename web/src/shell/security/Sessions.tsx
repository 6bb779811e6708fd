import { Alert, Badge, Button, Table } from "@mantine/core";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { attempt, say } from "../../ui/say";
import { endSessions, sessions } from "./auth";
import { Block } from "./Block";
import { useServer } from "./useServer";

export function Sessions() {
  const { value, wrong, load } = useServer(sessions);
  const others = (value ?? []).filter((session) => !session.is_current);
  const end = (ids: readonly number[]) =>
    attempt(async () => {
      await endSessions(ids);
      say(t("Accessi chiusi."));
      load();
    });
  return (
    <Block title={t("Dove sei entrato")}>
      {wrong && (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      <div className="scroll-x">
        <Table>
          <Table.Tbody>
            {(value ?? []).map((session) => (
              <Table.Tr key={session.id}>
                <Table.Td>
                  {browserName(session.user_agent)}{" "}
                  {session.is_current && (
                    <Badge variant="light" tt="none">
                      {t("adesso")}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td className="figures">{session.ip}</Table.Td>
                <Table.Td className="figures">
                  {formatInstant(new Date((session.last_seen_at ?? session.created_at) * 1000).toISOString())}
                </Table.Td>
                <Table.Td ta="right">
                  {!session.is_current && (
                    <Button size="compact-sm" variant="default" onClick={() => end([session.id])}>
                      {t("Chiudi")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {others.length > 0 && (
        <Button mt="xs" variant="default" onClick={() => end(others.map((session) => session.id))}>
          {t("Chiudi tutti gli altri")}
        </Button>
      )}
    </Block>
  );
}

/** "Firefox, Windows" says more to people than the whole line. */
function browserName(agent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)/.exec(agent)?.[1] ?? agent.slice(0, 40);
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const name = { Edg: "Edge", OPR: "Opera" }[browser] ?? browser;
  return system ? `${name}, ${system.replace("Mac OS X", "macOS")}` : name;
}
