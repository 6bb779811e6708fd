/** F046: the index knows where each letter begins. */
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Row } from "../model/meta";
import { SAMPLE } from "../model/testing/entities";
import { fold } from "../model/fold";
import { createTestDevice } from "./testing";

const THING: string = "sample.thing";
const NAMES = [
  "Rossi",
  "àncora",
  "Zeta",
  "3M Italia",
  "élan",
  "Etica",
  "Ärzte",
  "(senza nome)",
  "rame",
  "Ωmega",
];

async function deviceWith(names: readonly string[]) {
  const rows = names.map((name, index) => ({
    id: `0198c0de-0000-7000-8000-${String(index).padStart(12, "0")}`,
    name,
    state: index % 2 ? "new" : "open",
  }));
  return (await createTestDevice(SAMPLE, { [THING]: rows })).device;
}

const initial = (row: Row | undefined) => fold((row?.["name"] ?? "") as string).charAt(0);

test("F046 each letter begins at its first name, accents and case apart, up and down", async () => {
  const device = await deviceWith(NAMES);
  for (const desc of [false, true]) {
    const query = { entity: THING, sort: [{ field: "name", desc }] };
    const rows = await device.list(query, 0, 100);
    const letters = await device.letters(query);
    expect(letters.map((each) => each.letter).join("")).toBe("#abcdefghijklmnopqrstuvwxyz");
    expect(
      Object.fromEntries(letters.filter((each) => each.count).map((each) => [each.letter, each.count])),
    ).toEqual({
      "#": 2,
      a: 2,
      e: 2,
      r: 2,
      z: 1,
    });
    for (const { letter, first, count } of letters.filter((each) => each.count && each.letter !== "#")) {
      expect(rows.slice(first, first + count).map(initial)).toEqual(Array<string>(count).fill(letter));
      expect(initial(rows[first - 1])).not.toBe(letter);
    }
  }
});

test("F046 the letters are those of the filter, and follow the changes", async () => {
  const device = await deviceWith(NAMES);
  const query = {
    entity: THING,
    filter: { field: "state", op: "is", value: "new" },
    sort: [{ field: "name", desc: false }],
  };
  const count = async (letter: string) =>
    (await device.letters(query)).find((each) => each.letter === letter)?.count;
  expect([await count("a"), await count("r")]).toEqual([1, 0]);
  await device.create(THING, { name: "Rinaldi", state: "new" });
  expect(await count("r")).toBe(1);
});

test("F046 a letter without names leads to where it would stand", async () => {
  const device = await deviceWith(["Bianchi", "Dante"]);
  const letters = await device.letters({ entity: THING, sort: [{ field: "name", desc: false }] });
  expect(letters.find((each) => each.letter === "c")).toEqual({ letter: "c", first: 1, count: 0 });
});

test("F046 whatever the names, the letters are in the order of the list", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 12 }),
      async (names) => {
        const device = await deviceWith(names);
        const query = { entity: THING, sort: [{ field: "name", desc: false }] };
        const rows = await device.list(query, 0, 100);
        for (const { letter, first, count } of (await device.letters(query)).slice(1))
          rows.forEach((row, at) =>
            expect(initial(row) === letter, `${letter} at ${at}`).toBe(at >= first && at < first + count),
          );
      },
    ),
    { numRuns: 25 },
  ));
