/** One field of a card, edited where it stands. */
import { Button, Group } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { useInProgress } from "../../ui/inProgress";
import { attempt, sayWithUndo } from "../../ui/say";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import { Proposals } from "../form/Proposals";
import { useKept } from "../form/useKept";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { valueOf } from "../values";

export function FactEditor({
  meta,
  row,
  field,
  onClose,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly field: FieldMeta;
  readonly onClose: () => void;
}) {
  const device = useDevice();
  const stored = valueOf(row, field.name);
  const kept = useKept<unknown>({
    stored,
    check: (value) => checkField(field, value, { ...row, [field.name]: value }),
  });
  useInProgress();
  const [more, setMore] = useState<Readonly<Record<string, unknown>>>({});

  function save() {
    const done = kept.keep();
    if (!done) return;
    const edits = { ...(done.isChanged ? { [field.name]: done.value } : {}), ...more };
    onClose();
    if (!Object.keys(edits).length) return;
    attempt(async () => {
      const batch = await device.edit(meta.key, row.id, edits);
      sayWithUndo(t("Salvato."), () => attempt(() => device.undo(batch)));
    });
  }

  function key(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    const sends =
      event.key === "Enter" &&
      (event.ctrlKey ||
        event.metaKey ||
        (event.target instanceof HTMLInputElement &&
          [
            "text",
            "longtext",
            "email",
            "phone",
            "url",
            "integer",
            "decimal",
            "money",
            "quantity",
            "percent",
            "duration",
            "time",
            "date",
            "datetime",
          ].includes(field.kind)));
    if (sends) {
      event.preventDefault();
      save();
    }
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the input inside
    <div onKeyDown={key}>
      <Field
        compact
        focus
        field={field}
        entity={meta}
        values={{ ...row, [field.name]: kept.value }}
        value={kept.value}
        error={kept.problem}
        onChange={kept.change}
      />
      <Proposals
        meta={meta}
        values={{ ...row, [field.name]: kept.value, ...more }}
        changed={field.name}
        onTake={setMore}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-sm" onClick={save}>
          {t("Salva")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t("Lascia stare")}
        </Button>
      </Group>
    </div>
  );
}
