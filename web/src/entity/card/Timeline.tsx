/** What happened to this record: notes and changes in one line of time, newest first; and a place to write a note. */
import { Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { t } from "../../i18n";
import { useDevice, useHistory, useRows } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../../model/meta";
import { textOf } from "../values";
import { StoryEntry } from "./StoryEntry";
import { entriesOf } from "./story";
import { mentionsIn, type Person } from "./mentions";
import { NoteEntry } from "./NoteEntry";
import { NoteInput } from "./NoteInput";
import { usePeople } from "./usePeople";

type Shown = "all" | "notes" | "changes";

const FEW = 15;

export function Timeline({ meta, row }: { readonly meta: EntityMeta; readonly row: Row }) {
  const history = useHistory(meta.key, row.id);
  const notes = useRows(
    {
      entity: "core.note",
      filter: {
        and: [
          { field: "subject_entity", op: "is", value: meta.key },
          { field: "subject_id", op: "is", value: row.id },
        ],
      },
      sort: [{ field: "created_at", desc: true }],
    },
    500,
  );
  const people = usePeople();
  const [shown, setShown] = useState<Shown>("all");
  const [most, setMost] = useState(FEW);

  const pinned = (notes ?? []).filter((note) => note["pinned"] === true);
  const entries = [
    ...(shown === "changes"
      ? []
      : (notes ?? [])
          .filter((note) => note["pinned"] !== true)
          .map((note) => ({ at: textOf(note["created_at"]), note, entry: null }))),
    ...(shown === "notes"
      ? []
      : entriesOf(history ?? [], meta.key).map((entry) => ({ at: entry.head.at, note: null, entry }))),
  ].sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0));

  return (
    <section aria-label={t("Cronologia")} className="section">
      <Group justify="space-between" mb="xs">
        <h2 className="section-title">{t("Cronologia")}</h2>
        <SegmentedControl
          size="xs"
          className="no-print"
          value={shown}
          onChange={(value) => setShown(value)}
          data={[
            { value: "all", label: t("Tutto") },
            { value: "notes", label: t("Note") },
            { value: "changes", label: t("Modifiche") },
          ]}
        />
      </Group>
      <Composer meta={meta} row={row} people={people} />
      <ol className="timeline">
        {pinned.map((note) => (
          <NoteEntry key={note.id} note={note} people={people} />
        ))}
        {entries
          .slice(0, most)
          .map(({ note, entry }) =>
            note ? (
              <NoteEntry key={note.id} note={note} people={people} />
            ) : (
              entry && <StoryEntry key={entry.key} meta={meta} row={row} entry={entry} />
            ),
          )}
      </ol>
      {entries.length > most && (
        <Button size="compact-sm" variant="subtle" onClick={() => setMost(most + 50)}>
          {t("Mostra altro ({{n}})", { n: entries.length - most })}
        </Button>
      )}
      {notes && history && !entries.length && !pinned.length && (
        <Text fz="sm" c="dimmed">
          {t("Ancora niente. Scrivi qui sopra la prima nota: la vedrà chi apre questa scheda.")}
        </Text>
      )}
    </section>
  );
}

interface ComposerProps {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly people: readonly Person[];
}

function Composer({ meta, row, people }: ComposerProps) {
  const device = useDevice();
  const me = useMe();
  const key = `note:${meta.key}:${row.id}`;
  const [text, setText] = useState("");

  useEffect(() => {
    let live = true;
    void device.drafts
      .get(key)
      .then((kept) => live && typeof kept === "string" && setText((typed) => typed || kept));
    return () => {
      live = false;
    };
  }, [device, key]);

  function write(next: string) {
    setText(next);
    void device.drafts.put(key, next);
  }

  function keep() {
    if (!text.trim()) return;
    attempt(async () => {
      await device.create("core.note", {
        subject_entity: meta.key,
        subject_id: row.id,
        text: text.trim(),
        pinned: false,
        mentions: mentionsIn(text, people),
        author: me?.user.id ?? null,
      });
      setText("");
      await device.drafts.drop(key);
    });
  }

  return (
    <form
      className="composer no-print"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <NoteInput
        aria-label={t("Nuova nota")}
        placeholder={t("Scrivi una nota; con @ la segnali a un collega")}
        people={people}
        value={text}
        onChange={write}
        onKeep={keep}
      />
      {text.trim() && (
        <Group justify="flex-end" mt={6}>
          <Button type="submit" size="compact-md" leftSection={<Icon name="note" size={16} />}>
            {t("Aggiungi la nota")}
          </Button>
        </Group>
      )}
    </form>
  );
}
