/** One entry of the history: who, when, by which act; what it wrote, and, folded, what followed from it by itself. */
import { Button, Text } from "@mantine/core";
import { useState } from "react";

import type { HistoryRow } from "../../device/contract";
import { commands } from "../../apps";
import { t } from "../../i18n";
import { formatInstant, sinceWhen } from "../../i18n/dates";
import type { EntityMeta, Row } from "../../model/meta";
import { Icon } from "../../ui/Icon";
import { RefName } from "../kinds/ref";
import { ChangeFields } from "./ChangeFields";
import { LineChange } from "./LineChange";
import type { Entry } from "./story";

const WORDS: Readonly<Record<HistoryRow["kind"], readonly [string, string]>> = {
  created: ["plus", "ha creato la scheda"],
  updated: ["edit", "ha cambiato"],
  deleted: ["trash", "ha eliminato la scheda"],
  restored: ["arrow-back-up", "ha riportato la scheda"],
  derived: ["calculator", "ha fatto ricalcolare"],
};

const LINES = ["list-details", "ha lavorato alle righe"] as const;

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly entry: Entry;
}

export function StoryEntry({ meta, row, entry }: Props) {
  const [open, setOpen] = useState(false);
  const { head, changes, derived } = entry;
  // What a line comes to stands in the line; on the document only its own sums are told.
  const followed = derived.filter((change) => change.entity === meta.key);
  const act = labelOf(head.command);
  const [icon, words] = act ? ["bolt", ""] : head.entity === meta.key ? WORDS[head.kind] : LINES;
  return (
    <li className="entry">
      <span className="entry-icon">
        <Icon name={icon} size={16} />
      </span>
      <div className="entry-body">
        <Text fz="xs" c="dimmed" title={timeOf(head)}>
          {head.user ? <RefName to="core.user" id={head.user} /> : t("Il sistema")}{" "}
          {act ? <b>{t(act)}</b> : t(words)} · {sinceWhen(head.at)}
          {head.seq === null && (
            <>
              {" "}
              · <em>{t("in attesa di consegna")}</em>
            </>
          )}
        </Text>
        {changes.map((change) => {
          const key = `${change.seq ?? change.operation} ${change.record}`;
          return change.entity === meta.key ? (
            <ChangeFields key={key} meta={meta} row={row} change={change} />
          ) : (
            <LineChange key={key} change={change} />
          );
        })}
        {followed.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            className="no-print"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t("Ricalcolati: {{fields}}", { fields: namesOf(meta, followed) })}
          </Button>
        )}
        {open &&
          followed.map((change) => <ChangeFields key={change.seq} meta={meta} row={row} change={change} />)}
      </div>
    </li>
  );
}

function labelOf(command: string): string {
  const known: Readonly<Record<string, { readonly label: string }>> = commands;
  return Object.hasOwn(known, command) ? (known[command]?.label ?? "") : "";
}

function timeOf({ device_time }: HistoryRow): string | undefined {
  return device_time ? t("Ora del dispositivo: {{time}}", { time: formatInstant(device_time) }) : undefined;
}

function namesOf(meta: EntityMeta, rows: readonly HistoryRow[]): string {
  const names = new Set(rows.flatMap((row) => Object.keys(row.after)));
  return [...names].map((name) => t(meta.fields[name]?.label ?? name)).join(", ");
}
