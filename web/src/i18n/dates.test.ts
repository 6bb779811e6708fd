import { describe, expect, test } from "vitest";

import { addDays, formatDay, formatInstant, instantAt, parseDay, parseInstant, today } from "./dates";

const TODAY = "2026-11-22";

describe("a day typed in a hurry", () => {
  test.each([
    ["22/11/2026", "2026-11-22"],
    ["1.2.26", "2026-02-01"],
    ["01-02-1968", "1968-02-01"],
    ["1/2/68", "1968-02-01"],
    ["5/12", "2026-12-05"],
    ["051226", "2026-12-05"],
    ["oggi", "2026-11-22"],
    ["domani", "2026-11-23"],
    ["+7", "2026-11-29"],
    ["2026-11-22", "2026-11-22"],
  ])("%s is %s", (typed, day) => expect(parseDay(typed, TODAY)).toBe(day));

  test.each(["31/02/2026", "29/02/2025", "13/13/2026", "pippo", "1/2/3/4", "00/01/2026"])(
    "%s is none",
    (typed) => expect(parseDay(typed, TODAY)).toBeNull(),
  );
});

describe("instants are shown and read in Italian time", () => {
  test("summer and winter", () => {
    expect(formatInstant("2026-07-01T10:00:00.000Z")).toBe("01/07/2026 12:00");
    expect(formatInstant("2026-12-01T10:00:00.000Z")).toBe("01/12/2026 11:00");
    expect(parseInstant("01/07/2026 12:00")).toBe("2026-07-01T10:00:00.000Z");
    expect(parseInstant("1/12/26 alle 11.00")).toBe("2026-12-01T10:00:00.000Z");
  });

  test("on the day the clocks change", () => {
    expect(instantAt("2026-03-29", 12, 0)).toBe("2026-03-29T10:00:00.000Z");
    expect(instantAt("2026-10-25", 0, 30)).toBe("2026-10-24T22:30:00.000Z");
  });

  test("just before midnight UTC the Italian day is the next one", () => {
    expect(today(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-22");
    expect(formatDay("2026-11-21T23:30:00.000Z")).toBe("22/11/2026");
  });
});

test("adding days passes the end of a month", () => expect(addDays("2026-02-28", 1)).toBe("2026-03-01"));
