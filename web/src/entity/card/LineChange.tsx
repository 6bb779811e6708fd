/** What was done to one line of a document, told on the document. */
import { t } from "../../i18n";
import type { HistoryRow } from "../../device/contract";
import { useRecord } from "../../device/hooks";
import { useMeta } from "../useMeta";
import { RecordName } from "../useName";
import { ChangeFields } from "./ChangeFields";

const VERBS: Readonly<Record<HistoryRow["kind"], string>> = {
  created: "aggiunta",
  updated: "cambiata",
  deleted: "tolta",
  restored: "rimessa",
  derived: "ricalcolata",
};

export function LineChange({ change }: { readonly change: HistoryRow }) {
  const meta = useMeta(change.entity);
  const row = useRecord(change.entity, change.record);
  if (!meta) return null;
  return (
    <div className="line-change">
      {t(meta.label)} {row ? <b>{<RecordName meta={meta} row={row} />}</b> : null}{" "}
      <span className="subtle">{t(VERBS[change.kind])}</span>
      {row && <ChangeFields meta={meta} row={row} change={change} />}
    </div>
  );
}
