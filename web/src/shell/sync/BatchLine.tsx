import { Badge } from "@mantine/core";

import { t } from "../../i18n";
import { formatInstant, sinceWhen } from "../../i18n/dates";
import type { QueuedBatch } from "../../device/contract";
import { OpWords } from "./OpWords";

const STATES: Readonly<Record<QueuedBatch["state"], readonly [string, string]>> = {
  pending: ["In attesa", "blue"],
  sent: ["Inviata", "blue"],
  applied: ["Consegnata", "green"],
  merged: ["Consegnata e unita", "orange"],
  refused: ["Respinta", "red"],
  quarantined: ["In custodia", "orange"],
  withdrawn: ["Ritirata", "gray"],
};

export function BatchLine({ batch }: { readonly batch: QueuedBatch }) {
  const [words, colour] = STATES[batch.state];
  return (
    <li className="batch">
      <Badge variant="light" color={colour} tt="none" className="chip">
        {t(words)}
      </Badge>
      <div>
        {batch.title && <b>{batch.title} </b>}
        {batch.ops.slice(0, 3).map((op) => (
          <div key={op.id}>
            <OpWords op={op} />
          </div>
        ))}
        {batch.ops.length > 3 && (
          <span className="subtle">{t("e altre {{n}}", { n: batch.ops.length - 3 })}</span>
        )}
      </div>
      <span
        className="subtle figures"
        title={
          batch.answered ? t("Risposta del {{when}}", { when: formatInstant(batch.answered) }) : undefined
        }
      >
        {batch.n > 0 && `n. ${batch.n} · `}
        {sinceWhen(batch.made)}
      </span>
    </li>
  );
}
