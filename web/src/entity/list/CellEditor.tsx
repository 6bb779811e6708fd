/** Edits one value in place: Enter and Tab keep, Esc leaves as it was, leaving the cell keeps. */
import { type KeyboardEvent, useRef } from "react";

import { useInProgress } from "../../ui/inProgress";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import { decidesAtOnce } from "../form/fields";
import { useKept } from "../form/useKept";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { valueOf } from "../values";

export type Move = "stay" | "down" | "right" | "left";

interface Props {
  readonly meta: EntityMeta;
  readonly field: FieldMeta;
  readonly row: Row;
  /** The key that opened the editor, if it writes something. */
  readonly typed: string | null;
  readonly onKeep: (value: unknown, move: Move) => void;
  readonly onLeave: () => void;
}

export function CellEditor({ meta, field, row, typed, onKeep, onLeave }: Props) {
  const kept = useKept<unknown>({
    stored: valueOf(row, field.name),
    typed,
    check: (value) => checkField(field, value, { ...row, [field.name]: value }),
  });
  const box = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useInProgress();

  function keep(move: Move) {
    const done = closed.current ? null : kept.keep();
    if (!done) return;
    closed.current = true;
    if (!done.isChanged) onLeave();
    onKeep(done.value, move);
  }

  function key(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Escape") {
      closed.current = true;
      onLeave();
      return;
    }
    const chooses = decidesAtOnce(field) || field.kind === "choices" || field.kind === "refs";
    const move =
      event.key === "Tab"
        ? event.shiftKey
          ? "left"
          : "right"
        : event.key === "Enter" && !chooses && !event.altKey
          ? "down"
          : null;
    if (!move) return;
    event.preventDefault();
    keep(move);
  }

  function leave() {
    // The lists of choices live outside the cell: focus there is not leaving.
    setTimeout(() => {
      if (box.current?.contains(document.activeElement)) return;
      keep("stay");
      if (closed.current) return;
      closed.current = true;
      onLeave();
    }, 150);
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the input inside
    <div ref={box} className="cell-editor" onKeyDown={key} onBlur={leave}>
      <Field
        compact
        focus
        field={field}
        entity={meta}
        values={row}
        value={kept.value}
        error={kept.problem}
        onChange={(next, bad) => {
          kept.change(next, bad);
          if (!bad && decidesAtOnce(field)) keep("stay");
        }}
      />
    </div>
  );
}
