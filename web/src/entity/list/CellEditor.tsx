/** Edits one value in place: Enter and Tab keep, Esc leaves as it was, leaving the cell keeps. */
import { type KeyboardEvent, useRef, useState } from "react";

import { useInProgress } from "../../ui/inProgress";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import type { EntityMeta, FieldKind, FieldMeta, Row } from "../../model/meta";
import { sameValue, valueOf } from "../values";

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

/** Here choosing is deciding: no need to confirm. */
const AT_ONCE: ReadonlySet<FieldKind> = new Set(["choice", "ref", "boolean"]);

export function CellEditor({ meta, field, row, typed, onKeep, onLeave }: Props) {
  const before = valueOf(row, field.name);
  const [value, setValue] = useState<unknown>(typed ?? before);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useInProgress();

  function keep(next: unknown, move: Move) {
    if (closed.current) return;
    const wrong = problem ?? checkField(field, next, { ...row, [field.name]: next });
    if (wrong) {
      setProblem(wrong);
      return;
    }
    closed.current = true;
    if (sameValue(before, next)) onLeave();
    onKeep(next, move);
  }

  function key(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Escape") {
      closed.current = true;
      onLeave();
      return;
    }
    const chooses = AT_ONCE.has(field.kind) || field.kind === "choices" || field.kind === "refs";
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
    keep(value, move);
  }

  function leave() {
    // The lists of choices live outside the cell: focus there is not leaving.
    setTimeout(() => {
      if (!box.current?.contains(document.activeElement) && !closed.current && !problem) keep(value, "stay");
      else if (problem && !box.current?.contains(document.activeElement)) {
        closed.current = true;
        onLeave();
      }
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
        value={value}
        error={problem}
        onChange={(next, wrong) => {
          setValue(next);
          setProblem(wrong);
          if (!wrong && AT_ONCE.has(field.kind)) keep(next, "stay");
        }}
      />
    </div>
  );
}
