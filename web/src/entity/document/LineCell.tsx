/** One value of a line: an input that is always there and keeps itself. Light: a document paints a thousand of them. */
import type { KeyboardEvent } from "react";

import { t } from "../../i18n";
import type { FieldMeta } from "../../model/meta";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import { decidesAtOnce } from "../form/fields";
import { useKept } from "../form/useKept";
import { KINDS } from "../kinds";
import { formatValue, isTextual, parseText } from "../kinds/format";
import { isEmpty, sameValue } from "../values";
import { beginsIn, type Line } from "./lines";
import type { LineActs } from "./useLines";

interface Props {
  readonly line: Line;
  readonly field: FieldMeta;
  readonly number: string;
  readonly acts: LineActs;
  /** Why nothing changes here; "" if it may. */
  readonly reason: string;
}

export function LineCell(props: Props) {
  const { line, field } = props;
  const { kind } = field;
  const Show = KINDS[kind].show;
  if (field.readOnly)
    return (
      <span className={line.isBlank ? "line-shown subtle" : "line-shown"}>
        {!line.isBlank && <Show field={field} value={line.row[field.name]} compact />}
      </span>
    );
  return isTextual(field) && kind !== "choice" && kind !== "choices" && kind !== "boolean" ? (
    <TextCell {...props} />
  ) : (
    <OtherCell {...props} />
  );
}

/** What is typed in a form that a text has: kept as the text, read when it is kept. */
function TextCell({ line, field, number, acts, reason }: Props) {
  const stored = line.row[field.name];
  const read = (text: string) => {
    const parsed = parseText(field, text);
    // Emptied, it is what a new line begins with: a quantity is never nothing.
    return "value" in parsed && isEmpty(parsed.value) && !field.required
      ? { value: field.initial ?? parsed.value }
      : parsed;
  };
  const kept = useKept({
    stored: formatValue(field, stored),
    check: (text) => {
      const parsed = read(text);
      return "error" in parsed ? parsed.error : checkField(field, parsed.value, line.row);
    },
    write: (text, before) => {
      const parsed = read(text);
      if ("error" in parsed || sameValue(parsed.value, stored)) return null;
      const was = read(before);
      const unchanged = before === formatValue(field, stored) || "error" in was;
      return acts.write(line, field.name, parsed.value, unchanged ? stored : was.value);
    },
  });

  function key(event: KeyboardEvent) {
    if (event.key !== "Escape" || !kept.isChanged) return;
    event.stopPropagation();
    kept.leave();
  }

  const { numeric } = KINDS[field.kind];
  return (
    <>
      <input
        className={`line-input${numeric ? " right figures" : ""}`}
        aria-label={t("{{field}}, riga {{number}}", { field: t(field.label), number })}
        aria-invalid={kept.problem !== null}
        title={kept.problem ?? (t(reason) || undefined)}
        inputMode={numeric ? "decimal" : "text"}
        autoComplete="off"
        placeholder={
          line.isBlank && beginsIn(line.floor) === field
            ? t(line.depth ? "Scrivi una voce…" : "Scrivi una riga…")
            : undefined
        }
        readOnly={reason !== ""}
        value={kept.value}
        data-changed={kept.isChanged || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => kept.change(event.currentTarget.value)}
        onKeyDown={key}
        onBlur={() => kept.keep()}
      />
      {kept.problem && (
        <span role="alert" className="line-problem">
          {kept.problem}
        </span>
      )}
    </>
  );
}

function OtherCell({ line, field, number, acts, reason }: Props) {
  const kept = useKept<unknown>({
    stored: line.row[field.name],
    check: (value) => checkField(field, value, line.row),
    write: (value, before) => acts.write(line, field.name, value, before),
  });
  return (
    <Field
      compact
      field={field}
      entity={line.floor.meta}
      values={line.row}
      label={t("{{field}}, riga {{number}}", { field: t(field.label), number })}
      value={kept.value}
      error={kept.problem}
      readOnly={reason !== ""}
      onChange={(value, bad) => {
        kept.change(value, bad);
        if (!bad && decidesAtOnce(field)) kept.keep();
      }}
      onBlur={() => kept.keep()}
    />
  );
}
