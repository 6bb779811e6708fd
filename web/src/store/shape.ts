import type { Entities } from "../model/meta";
import { type Table, createTable } from "./tables";

/** Whatever this text says is compared with what it said when the table was made: `reshape` brings the two together. */
export function shapeOf(table: Table, entities: Entities): string {
  return (
    createTable(table, entities).join(";") +
    SEARCHED +
    `${table.meta.search.join()}|${table.meta.title.join()}`
  );
}

const SEARCHED = "|";

/** The part of a shape that says what the text index holds. */
export function searchedIn(shape: string): string {
  return shape.slice(shape.indexOf(SEARCHED));
}
