import { memo } from "react";

import { t } from "../../i18n";
import { cardPath, GoLink } from "../../ui/GoLink";
import { KINDS } from "../kinds";
import type { EntityMeta, Row } from "../../model/meta";
import { type FieldPath, titleOf } from "../values";
import { cellOf } from "./Cell";
import { CellEditor, type Move } from "./CellEditor";

interface Props {
  readonly index: number;
  readonly top: number;
  readonly row: Row | undefined;
  readonly meta: EntityMeta;
  /** Those near enough to be seen. */
  readonly paths: readonly FieldPath[];
  /** The column that leads to the card; -1: none. */
  readonly titled: number;
  readonly template: string;
  readonly chosen: boolean;
  /** First and last column of the chosen cells; -1: none in this row. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
  readonly editing: { readonly column: number; readonly typed: string | null } | null;
  readonly onChoose: (row: Row, index: number, through: boolean) => void;
  readonly onKeep: (row: Row, path: FieldPath, value: unknown, move: Move) => void;
  readonly onLeave: () => void;
  readonly onPeek: (index: number) => void;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { index, top, row, meta, paths, titled, template, chosen, from, to, active, editing } = props;
  return (
    <div
      className="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-row={index}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div className="grid-cell grid-choose" role="gridcell" aria-colindex={1}>
        {row && (
          <input
            type="checkbox"
            className="check"
            checked={chosen}
            tabIndex={-1}
            aria-label={t("Scegli {{name}}", { name: titleOf(meta, row) })}
            onChange={() => undefined}
            onClick={(event) => props.onChoose(row, index, event.shiftKey)}
          />
        )}
      </div>
      {paths.map((path, column) => {
        const edits = row !== undefined && editing?.column === column;
        const titles = column === titled;
        const look = [
          "grid-cell",
          edits ? "editing" : titles ? "titled" : "",
          KINDS[path.field.kind].numeric ? "right" : "",
          from >= 0 && column >= from && column <= to ? "marked" : "",
          column === active ? "active" : "",
        ];
        return (
          <div
            key={path.path}
            id={`cell-${index}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            data-column={column}
            className={look.filter(Boolean).join(" ")}
          >
            {!row ? null : edits ? (
              <CellEditor
                meta={meta}
                field={path.field}
                row={row}
                typed={editing.typed}
                onKeep={(value, move) => props.onKeep(row, path, value, move)}
                onLeave={props.onLeave}
              />
            ) : titles ? (
              <>
                <GoLink to={cardPath(meta.key, row.id)} className="title-link" tabIndex={-1}>
                  {cellOf(path, row)}
                  {row[path.path] ? null : titleOf(meta, row)}
                </GoLink>
                <button
                  type="button"
                  className="peek-button"
                  tabIndex={-1}
                  title={t("Anteprima (A)")}
                  aria-label={t("Anteprima di {{name}}", { name: titleOf(meta, row) })}
                  onClick={() => props.onPeek(index)}
                />
              </>
            ) : (
              cellOf(path, row)
            )}
          </div>
        );
      })}
    </div>
  );
});
