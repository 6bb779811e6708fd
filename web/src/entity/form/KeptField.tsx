/** A field that is always open and keeps itself: on leaving it, on Enter, on choosing. Esc gives back what was there. */
import { Tooltip } from "@mantine/core";
import type { FocusEvent, KeyboardEvent } from "react";

import type { Edit } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { t } from "../../i18n";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { useInProgress } from "../../ui/inProgress";
import { attempt, sayWithUndo, told } from "../../ui/say";
import { checkField } from "../checks";
import { sameValue, valueOf } from "../values";
import { Field } from "./Field";
import { decidesAtOnce, isLong } from "./fields";
import { useKept } from "./useKept";

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly field: FieldMeta;
  /** Why it does not change now; "" if it may. */
  readonly reason: string;
  /** What was written, for whoever undoes in order; without it a note with a way back is shown. */
  readonly onWritten?: (batch: string, edits: readonly Edit[]) => void;
}

const TOUCHED = { hover: true, focus: true, touch: true };

export function KeptField({ meta, row, field, reason, onWritten }: Props) {
  const device = useDevice();
  const stored = valueOf(row, field.name);
  const kept = useKept<unknown>({
    stored,
    check: (value) => checkField(field, value, { ...row, [field.name]: value }),
    write: (value, before) =>
      told(async () => {
        const base = sameValue(before, stored) ? {} : { base: { [field.name]: before } };
        const edits: Edit[] = [
          { act: "update", entity: meta.key, record: row.id, values: { [field.name]: value }, ...base },
        ];
        const batch = await device.batch(edits);
        if (onWritten) onWritten(batch, edits);
        else sayWithUndo(t("Salvato."), () => attempt(() => device.undo(batch)));
      }),
  });
  useInProgress(kept.isChanged);

  function key(event: KeyboardEvent) {
    if (event.key === "Escape" && kept.isChanged) {
      event.stopPropagation();
      kept.leave();
    } else if (event.key === "Enter" && field.kind !== "longtext" && !decidesAtOnce(field)) {
      event.preventDefault();
      kept.keep();
    }
  }

  function blur(event: FocusEvent) {
    // The lists of choices live outside the field: they keep by themselves.
    if (!event.currentTarget.contains(event.relatedTarget)) kept.keep();
  }

  return (
    <Tooltip label={t(reason)} disabled={!reason} events={TOUCHED} position="top-start">
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the input inside */}
      <div
        className={["kept", reason && "still", isLong(field) && "long"].filter(Boolean).join(" ")}
        onKeyDown={key}
        onBlur={blur}
      >
        <Field
          field={field}
          entity={meta}
          values={{ ...row, [field.name]: kept.value }}
          value={kept.value}
          error={kept.problem}
          readOnly={reason !== ""}
          onChange={(value, bad) => {
            kept.change(value, bad);
            if (!bad && decidesAtOnce(field)) kept.keep();
          }}
        />
      </div>
    </Tooltip>
  );
}
