/** The rectangle of chosen cells in a list, from where it began to where it ends. Pure. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const at = (row: number, column: number): Range => ({ row, column, endRow: row, endColumn: column });

export function edges(range: Range) {
  return {
    top: Math.min(range.row, range.endRow),
    bottom: Math.max(range.row, range.endRow),
    left: Math.min(range.column, range.endColumn),
    right: Math.max(range.column, range.endColumn),
  };
}

export function isSingle(range: Range): boolean {
  return range.row === range.endRow && range.column === range.endColumn;
}

export function moved(
  range: Range,
  key: string,
  extend: boolean,
  size: { rows: number; columns: number; page: number },
  far: boolean,
): Range | null {
  const step = (
    {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-size.page, 0],
      PageDown: [size.page, 0],
    } as const
  )[key];
  let row = range.endRow;
  let column = range.endColumn;
  if (step) {
    const [down, right] = step;
    row = far && down ? (down < 0 ? 0 : size.rows - 1) : row + down;
    column = far && right ? (right < 0 ? 0 : size.columns - 1) : column + right;
  } else if (key === "Home") {
    column = 0;
    if (far) row = 0;
  } else if (key === "End") {
    column = size.columns - 1;
    if (far) row = size.rows - 1;
  } else return null;
  row = Math.max(0, Math.min(size.rows - 1, row));
  column = Math.max(0, Math.min(size.columns - 1, column));
  return extend ? { ...range, endRow: row, endColumn: column } : at(row, column);
}
