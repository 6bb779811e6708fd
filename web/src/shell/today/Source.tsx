/** What an app adds to Oggi: the first of its records that wait for somebody. */
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useCount, useRows } from "../../device/hooks";
import type { TodaySource } from "../../entity/registry";
import { useMeta } from "../../entity/useMeta";
import { RecordName } from "../../entity/useName";
import { t } from "../../i18n";
import type { Filter } from "../../model/meta";
import { cardPath, GoLink } from "../../ui/GoLink";
import { Icon } from "../../ui/Icon";
import { Call } from "./Call";

const FEW = 6;

export function Source({ source, isMine }: { readonly source: TodaySource; readonly isMine: boolean }) {
  const meta = useMeta(source.entity);
  const filter: Filter = isMine ? { and: [source.filter, mineOrNobodys] } : source.filter;
  const query = { entity: source.entity, filter, sort: source.sort };
  const rows = useRows(query, FEW);
  const count = useCount(query);
  if (!meta || !rows?.length) return null;
  return (
    <section aria-label={t(source.label)}>
      <h2 className="section-title">
        {t(source.label)} <span className="subtle figures">{count ?? ""}</span>
      </h2>
      <ul className="todos">
        {rows.map((row) => (
          <li key={row.id} className="todo">
            <GoLink to={cardPath(meta.key, row.id)} className="todo-about todo-words">
              <Icon name={meta.icon} size={14} /> <RecordName meta={meta} row={row} />
            </GoLink>
            <Call meta={meta} row={row} />
          </li>
        ))}
      </ul>
      {(count ?? 0) > FEW && (
        <Anchor
          fz="sm"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/e/$entity"
              params={{ entity: meta.key }}
              search={{ filter: JSON.stringify(filter) }}
            />
          )}
        >
          {t("Vedi tutti ({{count}})", { count: count ?? 0 })}
        </Anchor>
      )}
    </section>
  );
}

/** What is nobody's waits for whoever looks. */
const mineOrNobodys: Filter = {
  or: [
    { field: "owner", op: "me" },
    { field: "owner", op: "empty" },
  ],
};
