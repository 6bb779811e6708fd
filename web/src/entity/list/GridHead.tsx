/** Column heads: click sorts, shift adds a key, the edge resizes (also with the arrow keys), dragging reorders. */
import { Checkbox } from "@mantine/core";
import { memo, type PointerEvent as ReactPointerEvent, useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { KINDS } from "../kinds";
import type { EntityMeta } from "../../model/meta";
import type { FieldPath } from "../values";
import { clampWidth, type Column } from "./widths";
import type { Sort } from "./sort";

interface Props {
  readonly meta: EntityMeta;
  readonly columns: readonly Column[];
  readonly paths: readonly FieldPath[];
  readonly template: string;
  /** Of the columns as they are on this screen, in pixels. */
  readonly widths: readonly number[];
  readonly width: number;
  readonly sort: readonly Sort[];
  readonly onSort: (field: string, add: boolean) => void;
  readonly onColumns: (columns: readonly Column[]) => void;
  readonly allChosen: boolean;
  readonly someChosen: boolean;
  readonly onAll: (all: boolean) => void;
}

export const GridHead = memo(function GridHead(all: Props) {
  const { columns, paths, template, widths, width, sort, onSort, onColumns, ...props } = all;
  const [dragged, setDragged] = useState<number | null>(null);

  function drop(target: number) {
    if (dragged === null || dragged === target) return;
    const next = [...columns];
    const [moving] = next.splice(dragged, 1);
    if (moving) next.splice(target, 0, moving);
    setDragged(null);
    onColumns(next);
  }

  const resize = (index: number, size: number) =>
    onColumns(
      columns.map((column, each) => (each === index ? { ...column, width: clampWidth(size) } : column)),
    );

  return (
    <div className="grid-head" role="rowgroup" style={{ minWidth: width }}>
      <div role="row" aria-rowindex={1} className="grid-head-row" style={{ gridTemplateColumns: template }}>
        <div role="columnheader" aria-colindex={1} className="grid-cell grid-choose">
          <Checkbox
            size="xs"
            aria-label={t("Scegli tutto")}
            checked={props.allChosen}
            indeterminate={props.someChosen && !props.allChosen}
            onChange={(event) => props.onAll(event.currentTarget.checked)}
          />
        </div>
        {paths.map((path, index) => {
          const position = sort.findIndex((key) => key.field === path.path);
          const desc = sort[position]?.desc ?? false;
          return (
            // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the button inside takes the focus
            <div
              key={path.path}
              id={`column-${index}`}
              role="columnheader"
              aria-colindex={index + 2}
              className={`grid-cell head${KINDS[path.field.kind].numeric ? " right" : ""}`}
              aria-sort={position < 0 ? "none" : desc ? "descending" : "ascending"}
              draggable
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => drop(index)}
            >
              <button
                type="button"
                className="head-button"
                title={
                  path.field.help
                    ? t(path.field.help)
                    : t("Ordina per {{column}}; con Maiusc si aggiunge alle altre", { column: path.label })
                }
                onClick={(event) => onSort(path.path, event.shiftKey)}
              >
                <span className="clip">{path.label}</span>
                {position >= 0 && <Icon name={desc ? "arrow-down" : "arrow-up"} size={14} />}
                {position >= 0 && sort.length > 1 && <sup>{position + 1}</sup>}
              </button>
              <Edge name={path.label} size={widths[index] ?? 150} onSize={(size) => resize(index, size)} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

/** As painted: a name may be wider than its column says. */
const widthOf = (edge: HTMLElement) => edge.parentElement?.offsetWidth ?? 0;

function Edge({
  name,
  size,
  onSize,
}: {
  readonly name: string;
  readonly size: number;
  readonly onSize: (size: number) => void;
}) {
  function begin(event: ReactPointerEvent<HTMLDivElement>) {
    event.preventDefault();
    const handle = event.currentTarget;
    const start = event.clientX;
    const before = widthOf(handle);
    handle.setPointerCapture(event.pointerId);
    const move = (moving: PointerEvent) => onSize(before + moving.clientX - start);
    const end = () => handle.removeEventListener("pointermove", move);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", end, { once: true });
    handle.addEventListener("pointercancel", end, { once: true });
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a movable separator is a widget (WAI-ARIA)
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t("Larghezza di {{column}}", { column: name })}
      aria-valuenow={size}
      aria-valuemin={60}
      aria-valuemax={800}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="edge"
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={begin}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
        if (step) {
          event.preventDefault();
          event.stopPropagation();
          onSize(widthOf(event.currentTarget) + step);
        }
      }}
    />
  );
}
