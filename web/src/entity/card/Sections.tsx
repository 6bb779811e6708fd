/** The fields of a card by section: read as text, edited one at a time where they stand. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../../model/meta";
import { may } from "../rights";
import { isEmpty, valueOf } from "../values";
import { useFrozen } from "../useFrozen";
import { Fact } from "./Fact";

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
