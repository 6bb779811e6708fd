import { Alert, Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { Field } from "../../entity/form/Field";
import { metaOf } from "../../entity/metas";
import { members } from "../../entity/kinds/choices";
import { t } from "../../i18n";
import { wordsOf } from "../../ui/say";
import { call } from "../../device/http";
import { linkIn } from "./personLink";

export function Invite({
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
