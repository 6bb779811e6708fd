/** One field of a card, read as text. */
import { createElement, useRef, useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { isWide } from "../form/fields";
import { KINDS } from "../kinds";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { inputFor } from "../registry";
import { isEmpty, valueOf } from "../values";
import { FactEditor } from "./FactEditor";

export function Fact({
  meta,
  row,
  field,
  editable,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly field: FieldMeta;
  readonly editable: boolean;
}) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const value = valueOf(row, field.name);
  const Show = KINDS[field.kind].show;
  // Structured values are read by those who write them: a group's rights as a table, not as braces.
  const own = field.kind === "json" ? inputFor(meta.key, field.name) : undefined;
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className={`fact${isWide(field) ? " wide" : ""}`}>
      <dt>{t(field.label)}</dt>
      <dd className={KINDS[field.kind].numeric ? "figures" : ""}>
        {editing ? (
          <FactEditor meta={meta} row={row} field={field} onClose={close} />
        ) : (
          <>
            {isEmpty(value) ? (
              <span className="subtle" aria-label={t("vuoto")}>
                —
              </span>
            ) : own ? (
              createElement(own, { field, value, readOnly: true, onChange: () => undefined })
            ) : (
              <Show field={field} value={value} />
            )}
            {editable && (
              <button
                ref={button}
                type="button"
                className="fact-edit no-print"
                aria-label={t("Modifica {{field}}", { field: t(field.label) })}
                onClick={() => setEditing(true)}
              >
                <Icon name="pencil" size={14} />
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
