/** Where I was last: cards that I wrote on, of any kind. */
import { useCallback, useMemo } from "react";

import type { Device } from "../../device/contract";
import { useLive } from "../../device/useLive";
import { RecordName } from "../../entity/useName";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import { sinceWhen } from "../../i18n/dates";
import type { EntityMeta, Row } from "../../model/meta";
import { cardPath, GoLink } from "../../ui/GoLink";
import { Icon } from "../../ui/Icon";

const FEW = 8;

interface Touched {
  readonly meta: EntityMeta;
  readonly row: Row;
}

export function Recent({ metas }: { readonly metas: readonly EntityMeta[] }) {
  const keys = useMemo(() => metas.map((meta) => meta.key), [metas]);
  const read = useCallback(
    async (device: Device) => {
      const found = await Promise.all(metas.map((meta) => touchedOf(device, meta)));
      return found
        .flat()
        .sort((a, b) => textOf(b.row["updated_at"]).localeCompare(textOf(a.row["updated_at"])))
        .slice(0, FEW);
    },
    [metas],
  );
  const rows = useLive(`recent ${keys.join()}`, keys, read);
  if (!rows?.length) return null;
  return (
    <section aria-label={t("Le ultime su cui hai lavorato")}>
      <h2 className="section-title">{t("Le ultime su cui hai lavorato")}</h2>
      <ul className="todos">
        {rows.map(({ meta, row }) => (
          <li key={row.id} className="todo">
            <GoLink to={cardPath(meta.key, row.id)} className="todo-about todo-words">
              <Icon name={meta.icon} size={14} /> <RecordName meta={meta} row={row} />
            </GoLink>
            <span className="subtle figures">{sinceWhen(textOf(row["updated_at"]))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function touchedOf(device: Device, meta: EntityMeta): Promise<Touched[]> {
  const mine = { field: "updated_by", op: "me" };
  const rows = await device.list(
    { entity: meta.key, filter: mine, sort: [{ field: "updated_at", desc: true }] },
    0,
    FEW,
  );
  return rows.map((row) => ({ meta, row }));
}
