/** What a list cell shows. Related paths ("account.city") read the record they pass through. */
import { memo, type ReactNode } from "react";

import { useRecord } from "../../device/hooks";
import { KINDS } from "../kinds";
import type { Row } from "../../model/meta";
import { type FieldPath, textOf, valueOf } from "../values";

export const Cell = memo(function Cell({ path, row }: { readonly path: FieldPath; readonly row: Row }) {
  if (path.via)
    return <Related path={path} id={textOf(valueOf(row, path.via.name))} entity={path.via.to ?? ""} />;
  const Show = KINDS[path.field.kind].show;
  return <Show field={path.field} value={valueOf(row, path.field.name)} compact />;
});

function Related({
  path,
  entity,
  id,
}: {
  readonly path: FieldPath;
  readonly entity: string;
  readonly id: string;
}) {
  const row = useRecord(entity, id);
  const Show = KINDS[path.field.kind].show;
  return row ? <Show field={path.field} value={valueOf(row, path.field.name)} compact /> : null;
}

/** The same without components, for the kinds that need none. */
export function cellOf(path: FieldPath, row: Row): ReactNode {
  const { cell } = KINDS[path.field.kind];
  return path.via || !cell ? <Cell path={path} row={row} /> : cell(path.field, valueOf(row, path.field.name));
}
