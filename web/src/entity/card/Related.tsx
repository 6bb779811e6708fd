/** Records beside this one as a short list of links. */
import { Group } from "@mantine/core";

import { cardPath, GoLink } from "../../ui/GoLink";
import { RefLink } from "../kinds/ref";
import { Cell } from "../list/Cell";
import { metaOf } from "../metas";
import { textOf, titleOf, valueOf } from "../values";
import { EditButton } from "./EditButton";
import { columnsOf } from "./childColumns";
import type { ListProps } from "./Lines";

export function Related({ meta, rows, parentField }: ListProps) {
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
                <EditButton meta={meta} row={row} size="sm" />
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
