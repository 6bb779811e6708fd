import { expect, test } from "vitest";

import { entities } from "../../generated/entities";
import { byDay, dueUntil, laterDays } from "./days";

const ACCOUNT = entities["parties.account"];
const todo = (what: string, on: string) => ({
  meta: ACCOUNT,
  row: { id: what, version: 1, custom: {} },
  what,
  on,
});

test("what is due stands under late, today and soon, in order of time, what is of one day by its words", () => {
  const todos = [
    todo("Preventivo", "2026-12-01"),
    todo("Rinnovo", "2026-12-04"),
    todo("Sollecito", "2026-11-20"),
    todo("Chiamare", "2026-12-01"),
  ];
  const parts = [...byDay(todos, "2026-12-01")].map(([part, found]) => [part, found.map(({ what }) => what)]);
  expect(parts).toEqual([
    ["late", ["Sollecito"]],
    ["today", ["Chiamare", "Preventivo"]],
    ["soon", ["Rinnovo"]],
  ]);
});

test("asked for is what is due within a week, not archived, mine unless everybody's is wanted", () => {
  expect(dueUntil(ACCOUNT, "2026-12-01", true)).toEqual({
    and: [
      { field: "next_step_on", op: "before", value: "2026-12-09" },
      { field: "archived_at", op: "empty" },
      { field: "owner", op: "me" },
    ],
  });
  expect(dueUntil(entities["parties.lead"], "2026-12-01", false)).toEqual({
    and: [
      { field: "next_step_on", op: "before", value: "2026-12-09" },
      { field: "state", op: "in", value: ["new", "assigned", "in_process"] },
      { field: "archived_at", op: "empty" },
    ],
  });
});

test("next Monday is never today", () => {
  expect(Object.fromEntries(laterDays("2026-11-30"))["Lunedì prossimo"]).toBe("2026-12-07");
  expect(Object.fromEntries(laterDays("2026-12-01"))["Lunedì prossimo"]).toBe("2026-12-07");
  expect(Object.fromEntries(laterDays("2026-12-06"))["Lunedì prossimo"]).toBe("2026-12-07");
});
