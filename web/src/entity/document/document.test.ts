import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Row } from "../../model/meta";
import { entity, field } from "../testing/metas";
import { actOf } from "./keys";
import {
  beginsIn,
  floorOf,
  isComplete,
  placed,
  siblings,
  speaksForItself,
  underOneAnother,
  widthsOf,
} from "./lines";
import { GAP, type Placed, placeAt, reorder } from "./order";
import { planLines } from "./pasteLines";

const line = entity(
  "shop.line",
  "Riga",
  "Righe",
  [
    field("text", "Descrizione", "text", { required: true, maxLength: 20 }),
    field("quantity", "Quantità", "quantity", { decimals: 3, initial: "1" }),
    field("price", "Prezzo", "money", { decimals: 4, initial: "0" }),
    field("amount", "Importo", "money", { decimals: 2, readOnly: true, initial: "0" }),
    field("sort", "Posto", "integer", { initial: 0 }),
    field("bill", "Conto", "ref", { required: true, to: "shop.bill" }),
  ],
  { sort: "sort" },
);
const part = entity("shop.part", "Voce", "Voci", [
  field("text", "Descrizione", "text"),
  field("line", "Riga", "ref"),
]);
const floor = floorOf(line, "bill");

describe("the order of lines", () => {
  const sorted = (rows: readonly Placed[]) =>
    [...rows].sort((a, b) => a.sort - b.sort || (a.id < b.id ? -1 : 1));

  test("a line that moves into a gap is one write", () => {
    const rows = ["a", "b", "c"].map((id, at) => ({ id, sort: at * GAP }));
    expect(reorder(rows, 2, 1)).toEqual([{ id: "c", sort: GAP / 2 }]);
    expect(reorder(rows, 2, 0)).toEqual([{ id: "c", sort: -GAP }]);
    expect(reorder(rows, 0, 2)).toEqual([{ id: "a", sort: 3 * GAP }]);
  });

  test("whatever the numbers were, the lines stand as asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 12 }),
        fc.nat(11),
        fc.nat(11),
        (sorts, one, other) => {
          const rows = sorted(sorts.map((sort, at) => ({ id: String.fromCharCode(97 + at), sort })));
          const from = one % rows.length;
          const to = other % rows.length;
          const wanted = rows.map((row) => row.id);
          wanted.splice(to, 0, ...wanted.splice(from, 1));
          const written = new Map(reorder(rows, from, to).map((row) => [row.id, row.sort]));
          const after = sorted(rows.map((row) => ({ ...row, sort: written.get(row.id) ?? row.sort })));
          expect(after.map((row) => row.id)).toEqual(wanted);
        },
      ),
    );
  });

  test("new lines fit between two others, or push those below", () => {
    const close = [
      { id: "a", sort: 1 },
      { id: "b", sort: 2 },
    ];
    expect(placeAt(close, 1, 2)).toEqual({
      sorts: [1 + GAP, 1 + 2 * GAP],
      moved: [{ id: "b", sort: 1 + 3 * GAP }],
    });
    expect(placeAt([], 0)).toEqual({ sorts: [GAP], moved: [] });
  });
});

describe("what is pasted", () => {
  test("Italian numbers become lines, from the cursor's column on", () => {
    const { lines, misread } = planLines(
      [
        ["Vite", "1.000", "€ 0,05"],
        ["", "", ""],
        ["Dado", "2,5"],
      ],
      floor.fields,
      0,
    );
    expect(misread).toEqual([]);
    expect(lines).toEqual([
      { text: "Vite", quantity: "1000", price: "0.05" },
      { text: "Dado", quantity: "2.5" },
    ]);
  });

  test("headings say which column is which", () => {
    const { lines } = planLines(
      [
        ["prezzo", "Descrizione"],
        ["3,10", "Vite"],
      ],
      floor.fields,
      0,
    );
    expect(lines).toEqual([{ price: "3.10", text: "Vite" }]);
  });

  test("nothing is dropped in silence", () => {
    const block = [
      ["Vite", "tante", "1", "9,99", "fuori"],
      ["", "3"],
    ];
    const { lines, misread } = planLines(block, floor.fields, 0);
    expect(lines).toEqual([{ text: "Vite", price: "1" }]);
    expect(misread.map(({ row, label, text }) => [row, label, text])).toEqual([
      [1, "Quantità", "tante"],
      [1, "Importo", "9,99"],
      [1, "", "fuori"],
      [2, "Descrizione", ""],
    ]);
  });
});

describe("the keys of the lines", () => {
  const press = (
    key: string,
    held: Partial<Record<"altKey" | "ctrlKey" | "metaKey" | "shiftKey", true>> = {},
  ) => actOf({ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, key, ...held });

  test("each does one thing, and what is not theirs is left to the cell", () => {
    expect(press("Enter")).toBe("next");
    expect(press("Enter", { altKey: true })).toBe("below");
    expect(press("ArrowUp", { altKey: true })).toBe("moveUp");
    expect(press("Delete", { ctrlKey: true })).toBe("remove");
    expect(press("Z", { metaKey: true })).toBe("undo");
    expect(press("Delete")).toBe(null);
    expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("again");
    expect(press("y", { ctrlKey: true })).toBe("again");
    expect(press("Enter", { shiftKey: true })).toBe(null);
    expect(press("z")).toBe(null);
  });
});

describe("lines under one another", () => {
  const row = (id: string, values: Record<string, unknown>): Row => ({
    id,
    version: 1,
    custom: {},
    ...values,
  });

  test("sub-lines stand under their line, the blank ones where one writes", () => {
    const all = underOneAnother(
      {
        floor,
        rows: [row("a", { bill: "x", sort: 3 }), row("b", { bill: "x", sort: 5 })],
        blank: { id: "new", above: "x", values: { text: "Vi" } },
      },
      {
        floor: floorOf(part, "line"),
        rows: [row("b1", { line: "b" }), row("a1", { line: "a" })],
        blank: { id: "a2", above: "a", values: {} },
      },
    );
    expect(all.map((each) => each.row.id)).toEqual(["a", "a1", "a2", "b", "b1", "new"]);
    expect(all.at(-1)?.row).toMatchObject({ text: "Vi", quantity: "1", bill: "x" });
    expect(all.at(-1)?.row["amount"]).toBeUndefined();
    const [first] = all;
    expect(placed(first ? siblings(all, first) : [])).toEqual([
      { id: "a", sort: 3 },
      { id: "b", sort: 5 },
    ]);
  });

  test("a line is made once it has what it needs", () => {
    expect(isComplete(floor, { quantity: "3" })).toBe(false);
    expect(isComplete(floor, { text: "Vite" })).toBe(true);
  });
});

describe("a line of two texts", () => {
  const leg = entity("shop.leg", "Tratta", "Tratte", [
    field("from", "Da", "text", { required: true }),
    field("to", "A", "text", { required: true }),
    field("note", "Nota", "text"),
    field("km", "Km", "quantity", { decimals: 3, initial: "0" }),
    field("sheet", "Foglio", "ref", { required: true, to: "shop.sheet" }),
  ]);
  const legs = floorOf(leg, "sheet");

  test("begins in the first, which says its name on a phone too", () => {
    expect(beginsIn(legs)?.name).toBe("from");
    expect(legs.fields.map((each) => speaksForItself(legs, each))).toEqual([false, false, false, false]);
    expect(floor.fields.map((each) => speaksForItself(floor, each))).toEqual([true, false, false, false]);
  });

  test("gives both the same room", () => {
    const [from, to, note] = widthsOf(legs.fields).match(/minmax\(\d+px, [^)]+\)/g) ?? [];
    expect([from, to, note].map((width) => width?.match(/\w+(?=\))/)?.[0])).toEqual(["3fr", "3fr", "1fr"]);
  });
});
