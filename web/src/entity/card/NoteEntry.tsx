import { Button, Group, Menu, Text } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { sinceWhen } from "../../i18n/dates";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, sayWithUndo, told } from "../../ui/say";
import { useKept } from "../form/useKept";
import { RefName } from "../kinds/ref";
import type { Row } from "../../model/meta";
import { textOf } from "../values";
import { mentionsIn, type Person, pieces } from "./mentions";
import { NoteInput } from "./NoteInput";

interface Props {
  readonly note: Row;
  readonly people: readonly Person[];
}

export function NoteEntry({ note, people }: Props) {
  const device = useDevice();
  const [open, setOpen] = useState(false);
  const edited = useKept({
    stored: textOf(note["text"]),
    check: () => null,
    write: (text) =>
      told(() => device.edit("core.note", note.id, { text, mentions: mentionsIn(text, people) })),
  });
  const pinned = note["pinned"] === true;
  const author = textOf(note["author"]) || textOf(note["created_by"]);
  const keep = () => {
    edited.keep();
    setOpen(false);
  };
  const leave = () => {
    edited.leave();
    setOpen(false);
  };
  const remove = () =>
    attempt(async () => {
      const batch = await device.remove("core.note", note.id);
      sayWithUndo(t("Nota eliminata."), () => attempt(() => device.undo(batch)));
    });
  return (
    <li className={`entry note${pinned ? " pinned" : ""}`}>
      <span className="entry-icon">
        <Icon name={pinned ? "pinned" : "note"} size={16} />
      </span>
      <div className="entry-body">
        <Group gap={6} justify="space-between" wrap="nowrap">
          <Text fz="xs" c="dimmed">
            {author && <RefName to="core.user" id={author} />} · {sinceWhen(textOf(note["created_at"]))}
          </Text>
          <Menu position="bottom-end">
            <Menu.Target>
              <IconButton size="sm" icon="dots" label={t("Azioni della nota")} className="no-print" />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<Icon name="pin" />}
                onClick={() => attempt(() => device.edit("core.note", note.id, { pinned: !pinned }))}
              >
                {pinned ? t("Togli dall'evidenza") : t("Metti in evidenza")}
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="edit" />} onClick={() => setOpen(true)}>
                {t("Modifica")}
              </Menu.Item>
              <Menu.Item color="red.8" leftSection={<Icon name="trash" />} onClick={remove}>
                {t("Elimina")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        {!open ? (
          <div className="entry-text">
            {pieces(edited.value, people).map((piece, at) =>
              piece.mention ? <strong key={at}>{piece.text}</strong> : piece.text,
            )}
          </div>
        ) : (
          <>
            <NoteInput
              aria-label={t("Testo della nota")}
              people={people}
              value={edited.value}
              onChange={(text) => edited.change(text)}
              onKeep={keep}
            />
            <Group gap={6} mt={6}>
              <Button size="compact-sm" onClick={keep}>
                {t("Salva")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={leave}>
                {t("Lascia stare")}
              </Button>
            </Group>
          </>
        )}
      </div>
    </li>
  );
}
