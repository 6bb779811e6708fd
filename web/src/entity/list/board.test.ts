import { expect, test } from "vitest";

import { entity, field } from "../testing/metas";
import { boardColumns, columnQuery } from "./board";

const STATES = [["new", "Nuova"], ["done", "Fatta"]] as const; // prettier-ignore
const META = entity("vectors.thing", "Cosa", "Cose", [
  field("name", "Nome", "text"),
  field("state", "Stato", "choice", { choices: STATES }),
]);

test("a board has a column for each value in the order of the declaration, empty ones too", () => {
  const columns = boardColumns(META, "state", [{ value: "done", count: 3, sum: "12.50" }]);
  expect(columns.map(({ value, label, count, sum }) => [value, label, count, sum])).toEqual([
    ["new", "Nuova", 0, null],
    ["done", "Fatta", 3, "12.50"],
  ]);
});

test("what has no value yet stands first, where there is some", () => {
  const columns = boardColumns(META, "state", [{ value: null, count: 1, sum: null }]);
  expect(columns.map(({ value, count }) => [value, count])).toEqual([
    ["", 1],
    ["new", 0],
    ["done", 0],
  ]);
});

test("a column asks the list's own question, and its value", () => {
  const asked = { entity: "vectors.thing", filter: { field: "name", op: "contains", value: "a" } } as const;
  expect(columnQuery(asked, "state", "done").filter).toEqual({
    and: [asked.filter, { field: "state", op: "is", value: "done" }],
  });
  expect(columnQuery({ entity: "vectors.thing" }, "state", "").filter).toEqual({
    field: "state",
    op: "empty",
  });
});
