import { Alert, Badge, Button, Table } from "@mantine/core";
import { useCallback } from "react";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { ask as askFirst } from "../../ui/ask";
import { attempt, say } from "../../ui/say";
import { call } from "../../device/http";
import { Block } from "./Block";
import { useServer } from "./useServer";

interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly last_seen: string | null;
  readonly this: boolean;
}

export function Devices() {
  const read = useCallback(async () => {
    const { data } = await call("GET", "/api/devices");
    return Array.isArray(data) ? (data as DeviceRow[]) : [];
  }, []);
  const { value, wrong, load } = useServer(read);

  async function revoke(device: DeviceRow) {
    const sure = await askFirst({
      title: t("Bloccare «{{name}}»?", { name: device.name }),
      text: t(
        "Al prossimo collegamento quel dispositivo si chiude e non mostra più niente. Quello che non aveva consegnato resta in attesa di un amministratore.",
      ),
      yes: t("Blocca il dispositivo"),
      danger: true,
    });
    if (!sure) return;
    await call("POST", `/api/devices/${encodeURIComponent(device.id)}/revoke`);
    say(t("Dispositivo bloccato."));
    load();
  }

  return (
    <Block
      title={t("Dispositivi con i dati")}
      help={t("Ogni dispositivo tiene una copia dei dati che puoi vedere. Se ne perdi uno, bloccalo qui.")}
    >
      {wrong && (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      <div className="scroll-x">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("Dispositivo")}</Table.Th>
              <Table.Th>{t("Ultimo collegamento")}</Table.Th>
              <Table.Th>{t("Stato")}</Table.Th>
              <Table.Th>
                <span className="sr-only">{t("Azioni")}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(value ?? []).map((device) => (
              <Table.Tr key={device.id}>
                <Table.Td>
                  {device.name}{" "}
                  {device.this && (
                    <Badge variant="light" tt="none">
                      {t("questo")}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td className="figures">
                  {device.last_seen ? formatInstant(device.last_seen) : "—"}
                </Table.Td>
                <Table.Td>{device.state === "revoked" ? t("Bloccato") : t("Attivo")}</Table.Td>
                <Table.Td ta="right">
                  {device.state !== "revoked" && (
                    <Button size="compact-sm" variant="default" onClick={() => attempt(() => revoke(device))}>
                      {t("Blocca")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Block>
  );
}
