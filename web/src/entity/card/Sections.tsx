/** The fields of a card by section: read as text, edited one at a time where they stand. */
import { Button, Group } from "@mantine/core";
import { createElement, type KeyboardEvent, useRef, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { useInProgress } from "../../ui/inProgress";
import { attempt, sayWithUndo } from "../../ui/say";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import { isWide } from "../form/fields";
import { Proposals } from "../form/Proposals";
import { useKept } from "../form/useKept";
import { KINDS } from "../kinds";
import { useMe } from "../me";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { inputFor } from "../registry";
import { may } from "../rights";
import { isEmpty, valueOf } from "../values";
import { useFrozen } from "../useFrozen";

const SYSTEM = ["owner", "team", "created_at", "created_by", "updated_at", "updated_by"];

export function Sections({ meta, row }: { readonly meta: EntityMeta; readonly row: Row }) {
  const me = useMe();
  const [empty, setEmpty] = useState(false);
  const editable = may(me, meta, "edit", row);
  const still = useFrozen(meta, row);
  const named = new Set(meta.sections.flatMap((section) => section.fields));
  const management = {
    label: "Gestione",
    fields: SYSTEM.filter((name) => meta.fields[name] && !named.has(name)),
  };
  let hidden = 0;
  const sections = [...meta.sections, management].map((section) => {
    const fields = section.fields.map((name) => meta.fields[name]).filter((field) => field !== undefined);
    const shown = fields.filter(
      (field) =>
        empty ||
        !isEmpty(valueOf(row, field.name)) ||
        (section !== management && meta.columns.includes(field.name)),
    );
    hidden += fields.length - shown.length;
    return { label: section.label, fields: shown };
  });
  return (
    <>
      {sections
        .filter((section) => section.fields.length)
        .map((section) => (
          <section key={section.label} aria-label={t(section.label)} className="section">
            <h2 className="section-title">{t(section.label)}</h2>
            <dl className="facts">
              {section.fields.map((field) => (
                <Fact
                  key={field.name}
                  meta={meta}
                  row={row}
                  field={field}
                  editable={editable && !field.readOnly && field.kind !== "json" && !still.of(field)}
                />
              ))}
            </dl>
          </section>
        ))}
      {(hidden > 0 || empty) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className="no-print"
          style={{ alignSelf: "flex-start" }}
          onClick={() => setEmpty(!empty)}
        >
          {empty ? t("Nascondi i campi vuoti") : t("Mostra anche i campi vuoti ({{n}})", { n: hidden })}
        </Button>
      )}
    </>
  );
}

function Fact({
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

function FactEditor({
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
