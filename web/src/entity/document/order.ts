/** The order of lines: whole numbers with gaps between them, so that a line that moves is seldom more than one write. */
export interface Placed {
  readonly id: string;
  readonly sort: number;
}

export const GAP = 1024;

/** The number of a new line at this place (0: before all). A gap that is used up makes room below it: `moved`. */
export function placeAt(
  rows: readonly Placed[],
  index: number,
  count = 1,
): { readonly sorts: readonly number[]; readonly moved: readonly Placed[] } {
  const before = rows[index - 1]?.sort;
  const after = rows[index]?.sort;
  if (before === undefined && after !== undefined)
    return { sorts: steps(after - GAP * count, GAP, count), moved: [] };
  const start = before ?? 0;
  const step = after === undefined ? GAP : Math.min(GAP, Math.floor((after - start) / (count + 1)));
  if (step >= 1) return { sorts: steps(start + step, step, count), moved: [] };
  return { sorts: steps(start + GAP, GAP, count), moved: pushed(rows.slice(index), start + GAP * count) };
}

/** What must be written so that the row at `from` stands at `to`. */
export function reorder(rows: readonly Placed[], from: number, to: number): readonly Placed[] {
  const row = rows[from];
  if (!row || from === to || to < 0 || to >= rows.length) return [];
  const others = rows.filter((each) => each !== row);
  const { sorts, moved } = placeAt(others, to);
  return [{ id: row.id, sort: sorts[0] ?? 0 }, ...moved];
}

function pushed(below: readonly Placed[], last: number): readonly Placed[] {
  const moved: Placed[] = [];
  let floor = last;
  for (const row of below) {
    if (row.sort > floor) break;
    floor += GAP;
    moved.push({ id: row.id, sort: floor });
  }
  return moved;
}

function steps(first: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at * step);
}
