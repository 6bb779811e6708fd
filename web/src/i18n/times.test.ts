import { describe, expect, test } from "vitest";

import durations from "@vectors/kinds/duration.json";
import times from "@vectors/kinds/time.json";

import { clockDuration, formatDuration, parseDuration, parseTime } from "./times";

describe("a duration", () => {
  test.each(durations.read as [string, number | null][])("%j is read as %j minutes", (typed, minutes) =>
    expect(parseDuration(typed)).toBe(minutes),
  );
  test.each(durations.shown as [number, string][])("%j minutes are shown as %j", (minutes, shown) =>
    expect(formatDuration(minutes)).toBe(shown),
  );
  test.each(durations.edited as [number, string][])("%j minutes are edited as %j", (minutes, text) => {
    expect(clockDuration(minutes)).toBe(text);
    expect(parseDuration(text)).toBe(minutes);
  });
  test("what is shown is read back", () => {
    for (let minutes = 0; minutes < 3000; minutes += 7)
      expect(parseDuration(formatDuration(minutes).replaceAll(".", ""))).toBe(minutes);
  });
});

describe("a time of the day", () => {
  test.each(times.read as [string, string | null][])("%j is read as %j", (typed, wire) =>
    expect(parseTime(typed)).toBe(wire),
  );
});
