import { Alert, Button, Group, Table, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { Icon } from "../../ui/Icon";
import { say, wordsOf } from "../../ui/say";
import { addPasskey, authenticators, hasPasskeys, removePasskeys, wantsPassword } from "./auth";
import { Block } from "./Block";
import { Confirm } from "./Confirm";
import { useServer } from "./useServer";

export function Passkeys() {
  const { value, wrong, locked, load } = useServer(authenticators);
  const [name, setName] = useState("");
  const [failed, setFailed] = useState("");
  const [again, setAgain] = useState<(() => void) | null>(null);
  const keys = (value ?? []).filter((each) => each.type === "webauthn");

  async function doing(act: () => Promise<unknown>, words: string) {
    setFailed("");
    try {
      await act();
      say(words);
      setName("");
      load();
    } catch (error) {
      if (wantsPassword(error)) setAgain(() => () => void doing(act, words));
      else setFailed(error instanceof DOMException ? t("La passkey non è stata creata.") : wordsOf(error));
    }
  }

  return (
    <Block
      title={t("Passkey")}
      help={t("Si entra con l'impronta, il volto o il PIN del dispositivo, senza password.")}
    >
      {(wrong || failed) && (
        <Alert color="red" role="alert" mb="sm">
          {wrong || failed}
        </Alert>
      )}
      {locked && <Confirm onDone={load} />}
      {again && (
        <Confirm
          onDone={() => {
            setAgain(null);
            again();
          }}
        />
      )}
      {keys.length > 0 && (
        <Table maw={640}>
          <Table.Tbody>
            {keys.map((key) => (
              <Table.Tr key={key.id}>
                <Table.Td>{key.name}</Table.Td>
                <Table.Td>
                  <Text fz="sm" c="dimmed">
                    {t("creata il {{when}}", {
                      when: formatInstant(new Date(key.created_at * 1000).toISOString()),
                    })}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => void doing(() => removePasskeys([key.id ?? 0]), t("Passkey tolta."))}
                  >
                    {t("Togli")}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {hasPasskeys() ? (
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void doing(() => addPasskey(name.trim() || t("Passkey")), t("Passkey aggiunta."));
          }}
        >
          <Group align="flex-end" mt="sm">
            <TextInput
              label={t("Nome della nuova passkey")}
              placeholder={t("Telefono di Anna")}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" leftSection={<Icon name="fingerprint" />}>
              {t("Aggiungi una passkey")}
            </Button>
          </Group>
        </form>
      ) : (
        <Text fz="sm" c="dimmed">
          {t("Questo browser non conosce le passkey.")}
        </Text>
      )}
    </Block>
  );
}
