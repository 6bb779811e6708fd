/** What one change wrote: which fields from what to what; and the value of before at a click. */
import { Button, Group } from "@mantine/core";

import { t } from "../../i18n";
import type { HistoryRow } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { attempt, sayWithUndo } from "../../ui/say";
import { KINDS } from "../kinds";
import { useMe } from "../me";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { may } from "../rights";
import { isEmpty, sameValue, valueOf } from "../values";

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly change: HistoryRow;
}

export function ChangeFields({ meta, row, change }: Props) {
  const device = useDevice();
  const me = useMe();
  const fields =
    change.kind === "updated" || change.kind === "derived"
      ? Object.keys(change.after)
          .map((name) => meta.fields[name])
          .filter((field) => field !== undefined)
      : [];
  const undoable = fields.filter(
    (field) =>
      !field.readOnly &&
      sameValue(valueOf(row, field.name), change.after[field.name]) &&
      !sameValue(change.before[field.name], change.after[field.name]),
  );

  function restore() {
    attempt(async () => {
      const before = Object.fromEntries(
        undoable.map((field) => [field.name, change.before[field.name] ?? null]),
      );
      const batch = await device.edit(meta.key, row.id, before);
      sayWithUndo(t("Ripristinato il valore di prima."), () => attempt(() => device.undo(batch)));
    });
  }

  return (
    <>
      {fields.map((field) => (
        <FieldChange
          key={field.name}
          field={field}
          before={change.before[field.name]}
          after={change.after[field.name]}
        />
      ))}
      {undoable.length > 0 && may(me, meta, "edit", row) && (
        <Group className="no-print">
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<Icon name="arrow-back-up" size={14} />}
            onClick={restore}
          >
            {t("Ripristina il valore di prima")}
          </Button>
        </Group>
      )}
    </>
  );
}

function FieldChange({
  field,
  before,
  after,
}: {
  readonly field: FieldMeta;
  readonly before: unknown;
  readonly after: unknown;
}) {
  const Show = KINDS[field.kind].show;
  // Structured values are no reading: what they have become stands in the card.
  if (field.kind === "json")
    return (
      <div className="field-change">
        <span className="subtle">{t(field.label)}: </span>
        {t("valore nuovo")}
      </div>
    );
  return (
    <div className="field-change">
      <span className="subtle">{t(field.label)}: </span>
      {isEmpty(before) ? (
        <span className="subtle">{t("vuoto")}</span>
      ) : (
        <s>
          <Show field={field} value={before} compact />
        </s>
      )}
      <span aria-hidden> → </span>
      <span className="sr-only">{t("ora")}</span>
      {isEmpty(after) ? (
        <span className="subtle">{t("vuoto")}</span>
      ) : (
        <Show field={field} value={after} compact />
      )}
    </div>
  );
}
