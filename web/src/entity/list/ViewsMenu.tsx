/** Views kept by name, mine or shared with everybody. */
import { Button, Checkbox, Group, Menu, Modal, Stack, TextInput } from "@mantine/core";
import { memo, useState } from "react";

import { t } from "../../i18n";
import { useDevice, useRows } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { CHIP } from "../../ui/Chip";
import { attempt, say, sayWithUndo } from "../../ui/say";
import { useNarrow } from "../../ui/useNarrow";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../../model/meta";
import { textOf } from "../values";
import type { Definition, View } from "./view";
import { formatSort } from "./sort";

export function useSavedViews(meta: EntityMeta): readonly Row[] {
  return (
    useRows(
      {
        entity: "core.savedview",
        filter: { field: "entity", op: "is", value: meta.key },
        sort: [{ field: "name", desc: false }],
      },
      200,
    ) ?? []
  );
}

interface Props {
  readonly meta: EntityMeta;
  readonly viewId: string;
  /** The list as it stands. */
  readonly view: () => View;
  readonly openView: (id: string) => void;
  readonly setColumns: (columns: null) => void;
}

export const ViewsMenu = memo(function ViewsMenu({ meta, viewId, view, openView, setColumns }: Props) {
  const device = useDevice();
  const me = useMe();
  const narrow = useNarrow();
  const views = useSavedViews(meta);
  const [asking, setAsking] = useState(false);
  const present = views.find((view) => view.id === viewId);
  const mine = present && (present["owner"] === me?.user.id || me?.is_admin);
  function overwrite() {
    if (!present) return;
    attempt(async () => {
      const batch = await device.edit("core.savedview", present.id, { definition: definitionOf(view()) });
      setColumns(null);
      sayWithUndo(t("Vista salvata."), () => attempt(() => device.undo(batch)));
      openView(present.id);
    });
  }

  function remove() {
    if (!present) return;
    attempt(async () => {
      const batch = await device.remove("core.savedview", present.id);
      openView("");
      sayWithUndo(t("Vista eliminata."), () => attempt(() => device.undo(batch)));
    });
  }

  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            {...(narrow ? CHIP : { className: "views-button" })}
            leftSection={<Icon name="bookmark" />}
            rightSection={<Icon name="chevron-down" size={14} />}
          >
            {present ? textOf(present["name"]) : t("Viste")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="list" />} onClick={() => openView("")}>
            {t("Tutte")}
          </Menu.Item>
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              leftSection={<Icon name={view["shared"] ? "users" : "bookmark"} />}
              onClick={() => openView(view.id)}
            >
              {textOf(view["name"])}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {mine && (
            <Menu.Item leftSection={<Icon name="check" />} onClick={overwrite}>
              {t("Salva i cambiamenti in «{{name}}»", { name: textOf(present["name"]) })}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Icon name="plus" />} onClick={() => setAsking(true)}>
            {t("Salva come nuova vista…")}
          </Menu.Item>
          {mine && (
            <Menu.Item color="red.8" leftSection={<Icon name="trash" />} onClick={remove}>
              {t("Elimina questa vista")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <NewView
          onClose={() => setAsking(false)}
          onSave={(name, shared) =>
            attempt(async () => {
              const id = await device.create("core.savedview", {
                entity: meta.key,
                name,
                shared,
                definition: definitionOf(view()),
                owner: me?.user.id ?? null,
              });
              setAsking(false);
              openView(id);
              say(t("Vista «{{name}}» salvata.", { name }));
            })
          }
        />
      )}
    </>
  );
});

const definitionOf = ({ columns, filter, sort, search }: View): Definition => ({
  columns,
  filter,
  sort: formatSort(sort),
  search,
});

function NewView({
  onClose,
  onSave,
}: {
  readonly onClose: () => void;
  readonly onSave: (name: string, shared: boolean) => void;
}) {
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  return (
    <Modal opened onClose={onClose} title={t("Nuova vista")} closeButtonProps={{ "aria-label": t("Chiudi") }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim(), shared);
        }}
      >
        <Stack>
          <TextInput
            label={t("Nome")}
            description={t("Per esempio: Clienti di Roma da richiamare")}
            required
            maxLength={120}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={t("La vedono tutti in azienda")}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("Lascia stare")}
            </Button>
            <Button type="submit" disabled={!name.trim()}>
              {t("Salva la vista")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
