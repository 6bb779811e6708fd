/** Records that belong to this one: its lines inside the card, its relatives beside it. */
import { Anchor, Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { t } from "../../i18n";
import { useCount, useDevice, useRows } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { useNewRecord } from "../form/newRecord";
import { parseSort } from "../list/sort";
import { useMe } from "../me";
import { linksIn, namedIn } from "../../model/links";
import type { Child, Entities, EntityMeta, Row } from "../../model/meta";
import { metaOf } from "../metas";
import { may, maySee } from "../rights";
import { useFrozen } from "../useFrozen";
import { useMeta } from "../useMeta";
import { Lines } from "./Lines";
import { Related } from "./Related";

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly lines: boolean;
}

export function Children({ meta, row, lines }: Props) {
  const me = useMe();
  const { entities } = useDevice();
  const links = lines ? [] : linksTo(entities);
  const shown = [...meta.children, ...links].filter(
    // Notes and conflicts have no screens of their own: they are told where they belong.
    (child) => child.lines === lines && metaOf(child.entity)?.hidden === false && maySee(me, child.entity),
  );
  return shown.map((child) => (
    <ChildList key={`${child.entity}.${child.field}`} child={child} above={meta} parent={row} />
  ));
}

function linksTo(entities: Entities): Child[] {
  return linksIn(entities).flatMap(({ entity, field }) => {
    const meta = metaOf(entity);
    const label = meta?.fields[field]?.label;
    return meta && label ? [{ entity, field, label: `${t(meta.plural)} · ${t(label)}`, lines: false }] : [];
  });
}

const MOST = { lines: 200, related: 8 };

interface ChildListProps {
  readonly child: Child;
  readonly above: EntityMeta;
  readonly parent: Row;
}

function ChildList({ child, above, parent }: ChildListProps) {
  // What lies below a frozen document is as still as it.
  const still = useFrozen(above, parent).reason !== "" && child.lines;
  const meta = useMeta(child.entity);
  const me = useMe();
  const open = useNewRecord();
  const isSet = meta?.fields[child.field]?.kind === "refs";
  const value = namedIn(meta, child.field, above.key, parent.id);
  const filter = { field: child.field, op: isSet ? "has" : "is", value };
  const query = { entity: child.entity, filter, sort: meta ? parseSort(meta, meta.sort) : [] };
  const rows = useRows(query, child.lines ? MOST.lines : MOST.related);
  const count = useCount({ ...query, sort: [] });
  // Any card might be named by a link: only those that are say so.
  if (!meta || (meta.fields[child.field]?.kind === "link" && !count)) return null;
  const start = { [child.field]: isSet ? [value] : value };
  return (
    <section aria-label={t(child.label)} className="section">
      <Group justify="space-between" gap="xs">
        <h2 className="section-title">
          {t(child.label)} {count ? <span className="subtle figures">{count}</span> : null}
        </h2>
        {may(me, meta, "create") && !still && (
          <Button
            size="compact-sm"
            variant="subtle"
            className="no-print"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => open({ meta, start })}
          >
            {t("Aggiungi")}
          </Button>
        )}
      </Group>
      {rows && rows.length > 0 ? (
        child.lines ? (
          <Lines meta={meta} rows={rows} parentField={child.field} still={still} />
        ) : (
          <Related meta={meta} rows={rows} parentField={child.field} />
        )
      ) : (
        <p className="subtle">{t("Ancora nessuno.")}</p>
      )}
      {(count ?? 0) > (rows?.length ?? 0) && (
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
          {t("Vedi tutti ({{n}})", { n: count ?? 0 })}
        </Anchor>
      )}
    </section>
  );
}
