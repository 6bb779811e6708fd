import { type DragEvent, memo } from "react";

import { t } from "../../i18n";
import type { FieldMeta } from "../../model/meta";
import { Icon } from "../../ui/Icon";
import { KINDS } from "../kinds";
import { LineCell } from "./LineCell";
import { LineMenu } from "./LineMenu";
import { type Line, speaksForItself } from "./lines";
import type { LineActs } from "./useLines";

interface Props {
  readonly line: Line;
  /** "3", of a sub-line "3.1". */
  readonly number: string;
  /** The columns of the grid: a sub-line has those of its fields that bear the same name. */
  readonly columns: readonly FieldMeta[];
  readonly reason: string;
  readonly hasParts: boolean;
  /** What does not count in this line, for its sub-lines stand for it. */
  readonly replaced: readonly string[];
  readonly acts: LineActs;
  readonly onStep: (line: Line, by: 1 | -1) => void;
  readonly onBelow: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
  readonly onDrag: (line: Line | null) => void;
  readonly onDrop: (line: Line) => void;
}

export const LineRow = memo(Row, (before, after) => {
  const { line: one, ...rest } = before;
  const { line: other, ...others } = after;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((name) => rest[name] === others[name]);
  return (
    same && one.isBlank === other.isBlank && one.floor === other.floor && isShallowSame(one.row, other.row)
  );
});

function Row({
  line,
  number,
  columns,
  reason,
  hasParts,
  replaced,
  acts,
  onStep,
  onBelow,
  onRemove,
  onDrag,
  onDrop,
}: Props) {
  const fixed = reason !== "" || line.isBlank;
  const look = ["line", line.depth ? "sub" : "", line.isBlank ? "blank" : "", reason ? "still" : ""];
  const drop = fixed
    ? {}
    : { onDragOver: (event: DragEvent) => event.preventDefault(), onDrop: () => onDrop(line) };
  return (
    <div role="row" className={look.filter(Boolean).join(" ")} data-line={line.row.id} {...drop}>
      <span
        role="cell"
        className="line-handle"
        draggable={!fixed}
        onDragStart={() => onDrag(line)}
        onDragEnd={() => onDrag(null)}
      >
        {line.isBlank ? <Icon name="plus" size={14} /> : <span className="figures">{number}</span>}
      </span>
      {columns.map((column, at) => {
        const field = line.floor.fields.find((each) => each.name === column.name);
        return (
          <div
            key={column.name}
            role="cell"
            data-column={at}
            data-side={
              line.floor.fields.findIndex((each) => each.name === column.name) % 2 ? "left" : "right"
            }
            className={[
              "line-cell",
              KINDS[column.kind].numeric ? "right figures" : "",
              replaced.includes(column.name) ? "replaced" : "",
            ]
              .filter(Boolean)
              .join(" ")}
            title={replaced.includes(column.name) ? t("Contano le voci sotto.") : undefined}
          >
            {field && (
              <>
                {!speaksForItself(line.floor, field) && (
                  <span className="line-label" aria-hidden="true">
                    {t(field.label)}
                  </span>
                )}
                <LineCell line={line} field={field} number={number} acts={acts} reason={reason} />
              </>
            )}
          </div>
        );
      })}
      <span role="cell" className="line-acts no-print">
        {!fixed && (
          <LineMenu line={line} number={number} hasParts={hasParts} {...{ onStep, onBelow, onRemove }} />
        )}
      </span>
    </div>
  );
}

function isShallowSame(one: Line["row"], other: Line["row"]): boolean {
  if (one === other) return true;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name] === other[name] || name === "custom")
  );
}
