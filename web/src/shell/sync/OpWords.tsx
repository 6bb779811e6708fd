/** One operation in words: "Rossi Srl: Telefono +39 06 1234567". */
import { RefLink } from "../../entity/kinds/ref";
import { KINDS } from "../../entity/kinds";
import { metaOf } from "../../entity/metas";
import { fieldAt } from "../../entity/values";
import { t } from "../../i18n";
import type { QueuedBatch } from "../../store/contract";

type Op = QueuedBatch["ops"][number];

const ACTS: Readonly<Record<string, string>> = {
  create: "nuova scheda",
  update: "modifica",
  delete: "eliminazione",
  restore: "ripristino",
};

export function OpWords({ op }: { readonly op: Op }) {
  if (op.kind === "command")
    return (
      <span>
        {t("Comando")}: {op.command}
      </span>
    );
  const meta = metaOf(op.entity ?? "");
  if (!meta || !op.record) return <span>{op.entity}</span>;
  const fields = Object.entries(op.values ?? {}).slice(0, 6);
  return (
    <span>
      <b>{t(meta.label)}</b> <RefLink to={meta.key} id={op.record} /> · {t(ACTS[op.act ?? ""] ?? "")}
      {op.act !== "delete" &&
        fields.map(([name, value]) => {
          const path = fieldAt(meta, name);
          if (!path || path.field.kind === "json") return null;
          const Show = KINDS[path.field.kind].show;
          return (
            <span key={name} className="op-field">
              {" "}
              {path.label}: <Show field={path.field} value={value} compact />
            </span>
          );
        })}
    </span>
  );
}
