/** Departments as a tree (F091). Whatever the data says, every department is drawn once: a circle is cut where it closes. */
import type { Row } from "../../model/meta";

export interface Branch {
  readonly unit: Row;
  readonly below: readonly Branch[];
}

export function chartOf(units: readonly Row[]): readonly Branch[] {
  const known = new Set(units.map((unit) => unit.id));
  const drawn = new Set<string>();
  const branch = (unit: Row): Branch => {
    drawn.add(unit.id);
    return {
      unit,
      below: units.filter((each) => each["parent"] === unit.id && !drawn.has(each.id)).map(branch),
    };
  };
  const tops = units
    .filter((unit) => typeof unit["parent"] !== "string" || !known.has(unit["parent"]))
    .map(branch);
  const circles: Branch[] = [];
  for (const unit of units) if (!drawn.has(unit.id)) circles.push(branch(unit));
  return [...tops, ...circles];
}
