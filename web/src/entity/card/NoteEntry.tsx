import { Button, Group, Menu, Text } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { sinceWhen } from "../../i18n/dates";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, sayWithUndo } from "../../ui/say";
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
  const [edited, setEdited] = useState<string | null>(null);
  const pinned = note["pinned"] === true;
  const author = textOf(note["author"]) || textOf(note["created_by"]);
  const keep = () => {
    if (edited !== null)
      attempt(() =>
        device.edit("core.note", note.id, { text: edited, mentions: mentionsIn(edited, people) }),
      );
    setEdited(null);
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
              <Menu.Item leftSection={<Icon name="edit" />} onClick={() => setEdited(textOf(note["text"]))}>
                {t("Modifica")}
              </Menu.Item>
              <Menu.Item color="red.8" leftSection={<Icon name="trash" />} onClick={remove}>
                {t("Elimina")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        {edited === null ? (
          <div className="entry-text">
            {pieces(textOf(note["text"]), people).map((piece, at) =>
              piece.mention ? <strong key={at}>{piece.text}</strong> : piece.text,
            )}
          </div>
        ) : (
          <>
            <NoteInput
              aria-label={t("Testo della nota")}
              people={people}
              value={edited}
              onChange={setEdited}
              onKeep={keep}
            />
            <Group gap={6} mt={6}>
              <Button size="compact-sm" onClick={keep}>
                {t("Salva")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setEdited(null)}>
                {t("Lascia stare")}
              </Button>
            </Group>
          </>
        )}
      </div>
    </li>
  );
}
