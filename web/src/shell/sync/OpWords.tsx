/** One operation in words: "Rossi Srl: Telefono +39 06 1234567". */
import { RefLink } from "../../entity/kinds/ref";
import type { EntityMeta } from "../../model/meta";
import { KINDS } from "../../entity/kinds";
import { metaOf } from "../../entity/metas";
import { fieldAt, isEmpty, textOf } from "../../entity/values";
import { commands } from "../../apps";
import { t } from "../../i18n";
import type { QueuedBatch } from "../../device/contract";
import { useRecord } from "../../device/hooks";

type Op = QueuedBatch["ops"][number];

const ACTS: Readonly<Record<string, string>> = {
  create: "nuova scheda",
  update: "modifica",
  delete: "eliminazione",
  restore: "ripristino",
};

export function OpWords({ op }: { readonly op: Op }) {
  if (op.kind === "command") return <ActWords op={op} />;
  const meta = metaOf(op.entity ?? "");
  if (!meta || !op.record) return <span>{op.entity}</span>;
  const about = textOf(op.values?.["subject_entity"]);
  const fields = Object.entries(op.values ?? {})
    .filter(([name]) => name !== "subject_entity")
    // A new card is told by what was said of it: its name is the link, a silence says nothing.
    .filter(
      ([name, value]) =>
        op.act !== "create" || !(meta.title.includes(name) || isEmpty(value) || value === false),
    )
    .slice(0, 6);
  return (
    <span className="op-words">
      <b>{t(meta.label)}</b> <Subject meta={meta} op={op} />
      {meta.parent && <DocumentOf meta={meta} op={op} />} · {t(ACTS[op.act ?? ""] ?? "")}
      {op.act !== "delete" &&
        fields.map(([name, value]) => {
          const path = fieldAt(meta, name);
          if (!path || path.field.kind === "json") return null;
          const Show = KINDS[path.field.kind].show;
          return (
            <span key={name} className="op-field">
              {" "}
              {path.label}:{" "}
              {name === "subject_id" ? (
                <RefLink to={about} id={textOf(value)} />
              ) : (
                <Show field={path.field} value={value} compact />
              )}
            </span>
          );
        })}
    </span>
  );
}

/** An act, and which records it is about. */
function ActWords({ op }: { readonly op: Op }) {
  const act = commands[op.command ?? ""];
  const about = Object.entries(act?.of ?? {}).flatMap(([argument, entity]) => {
    const id = op.args?.[argument];
    return typeof id === "string" && metaOf(entity) ? [{ entity, id }] : [];
  });
  return (
    <span className="op-words">
      <b>{t(act?.label ?? "Comando")}</b>
      {about.map(({ entity, id }) => (
        <span key={id}>
          {" "}
          <RefLink to={entity} id={id} />
        </span>
      ))}
    </span>
  );
}

/** The document of a line, by name: an amount of line 3 says little without it. */
function DocumentOf({ meta, op }: { readonly meta: EntityMeta; readonly op: Op }) {
  const row = useRecord(meta.key, op.record ?? "");
  const id = textOf(op.values?.[meta.parent] ?? row?.[meta.parent]);
  return (
    <>
      {" "}
      ({t("in")} <RefLink to={meta.fields[meta.parent]?.to ?? ""} id={id} />)
    </>
  );
}

/** The card, if it is on this device; else, for a new one, the name it was given. */
function Subject({ meta, op }: { readonly meta: EntityMeta; readonly op: Op }) {
  const row = useRecord(meta.key, op.record ?? "");
  const name = meta.title.map((field) => textOf(op.values?.[field])).filter(Boolean);
  return row || !name.length ? <RefLink to={meta.key} id={op.record ?? ""} /> : name.join(" ");
}
