/** Records that belong to this one: its lines inside the card, its relatives beside it. */
import { Anchor, Button, Group, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { t } from "../../i18n";
import { useCount, useDevice, useRows } from "../../device/hooks";
import { cardPath, GoLink } from "../../ui/GoLink";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, sayWithUndo } from "../../ui/say";
import { useNewRecord } from "../form/newRecord";
import { KINDS } from "../kinds";
import { RefLink } from "../kinds/ref";
import { parseSort } from "../list/view";
import { Cell } from "../list/Cell";
import { useMe } from "../me";
import { linksIn, namedIn } from "../../model/links";
import type { Child, Entities, EntityMeta, Row } from "../../model/meta";
import { metaOf } from "../metas";
import { may, maySee } from "../rights";
import { useFrozen } from "../useFrozen";
import { useMeta } from "../useMeta";
import { useName } from "../useName";
import { fieldAt, textOf, titleOf, valueOf } from "../values";

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

interface ListProps {
  readonly meta: EntityMeta;
  readonly rows: readonly Row[];
  readonly parentField: string;
}

function columnsOf(meta: EntityMeta, parentField: string, most: number) {
  return meta.columns
    .filter((name) => name !== parentField && !name.startsWith(`${parentField}.`))
    .slice(0, most)
    .map((name) => fieldAt(meta, name))
    .filter((path) => path !== null);
}

function Lines({ meta, rows, parentField, still }: ListProps & { readonly still: boolean }) {
  const device = useDevice();
  const me = useMe();
  const paths = columnsOf(meta, parentField, 6);
  const remove = (row: Row) =>
    attempt(async () => {
      const batch = await device.remove(meta.key, row.id);
      sayWithUndo(t("«{{name}}» eliminata.", { name: titleOf(meta, row) }), () =>
        attempt(() => device.undo(batch)),
      );
    });
  return (
    <div className="scroll-x">
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {paths.map((path) => (
              <Table.Th key={path.path} ta={KINDS[path.field.kind].numeric ? "right" : "left"}>
                {path.label}
              </Table.Th>
            ))}
            <Table.Th className="no-print">
              <span className="sr-only">{t("Azioni")}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              {paths.map((path) => (
                <Table.Td
                  key={path.path}
                  ta={KINDS[path.field.kind].numeric ? "right" : "left"}
                  className={KINDS[path.field.kind].numeric ? "figures" : ""}
                >
                  <Cell path={path} row={row} />
                </Table.Td>
              ))}
              <Table.Td className="no-print" w={80}>
                <Group gap={0} wrap="nowrap" justify="flex-end">
                  {!still && may(me, meta, "edit", row) && <Edit meta={meta} row={row} size="md" />}
                  {!still && may(me, meta, "delete", row) && (
                    <IconButton
                      size="md"
                      icon="trash"
                      label={t("Elimina {{name}}", { name: titleOf(meta, row) })}
                      onClick={() => remove(row)}
                    />
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Related({ meta, rows, parentField }: ListProps) {
  const paths = columnsOf(meta, parentField, 4);
  // A person's role in a company is read by whom it leads to, not by its own name.
  const onward = Object.values(meta.fields).find(
    (field) =>
      field.kind === "ref" &&
      field.required &&
      !field.readOnly &&
      field.name !== parentField &&
      metaOf(field.to ?? "")?.area,
  );
  return (
    <ul className="related">
      {rows.map((row) => {
        const [first, ...rest] = paths;
        const facts = onward ? paths.filter((path) => path.path !== onward.name) : rest;
        return (
          <li key={row.id}>
            {onward ? (
              <Group gap={4} wrap="nowrap" justify="space-between">
                <RefLink to={onward.to ?? ""} id={textOf(valueOf(row, onward.name))} />
                <Edit meta={meta} row={row} size="sm" />
              </Group>
            ) : (
              <GoLink to={cardPath(meta.key, row.id)} className="plain-link">
                {titleOf(meta, row)}
              </GoLink>
            )}
            <span className="subtle related-facts">
              {(onward
                ? facts
                : facts.filter((path) => path !== first && !meta.title.includes(path.path))
              ).map((path) => (
                <span key={path.path}>
                  <Cell path={path} row={row} />
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Edit({
  meta,
  row,
  size,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly size: "sm" | "md";
}) {
  const open = useNewRecord();
  return (
    <IconButton
      size={size}
      icon="edit"
      label={t("Modifica {{name}}", { name: useName(meta, row) })}
      className="no-print"
      onClick={() => open({ meta, row })}
    />
  );
}
