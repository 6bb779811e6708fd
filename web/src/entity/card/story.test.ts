import { expect, test } from "vitest";

import type { HistoryRow } from "../../device/contract";
import { entriesOf } from "./story";

function row(seq: number | null, more: Partial<HistoryRow> = {}): HistoryRow {
  return {
    seq,
    entity: "sample.order",
    record: "o",
    version: 1,
    kind: "updated",
    operation: `op${seq}`,
    command: "",
    batch: `b${seq}`,
    changeset: null,
    user: "u",
    device: "d",
    device_time: null,
    at: "2026-11-30T10:00:00.000Z",
    before: {},
    after: {},
    ...more,
  };
}

const seqs = (rows: readonly HistoryRow[]) => rows.map(({ seq }) => seq);

test("rows of one push, all of one instant, stand in the order of the feed", () => {
  const entries = entriesOf([row(5), row(9), row(7)]);
  expect(entries.map(({ head }) => head.seq)).toEqual([9, 7, 5]);
});

test("what is not delivered yet stands above what is", () => {
  const entries = entriesOf([row(5), row(null, { operation: "mine" })]);
  expect(entries.map(({ head }) => head.seq)).toEqual([null, 5]);
});

test("an act is one entry, with all that it wrote", () => {
  const act = { command: "sample.close_order", batch: "b", operation: "act" };
  const entries = entriesOf([row(4), row(6, act), row(7, { ...act, record: "line" })]);
  expect(entries.map(({ changes }) => seqs(changes))).toEqual([[7, 6], [4]]);
});

test("the same act twice is two entries, edits of one batch are each their own", () => {
  const close = (batch: string) => ({ command: "sample.close_order", batch });
  expect(entriesOf([row(1, close("a")), row(2, close("b"))])).toHaveLength(2);
  expect(entriesOf([row(1, { batch: "a" }), row(2, { batch: "a" })])).toHaveLength(2);
});

test("lines written together are one entry on their document, each push its own; the document's own change stands apart", () => {
  const line = (seq: number, batch: string) =>
    row(seq, { entity: "sample.orderline", record: `l${seq}`, batch });
  const rows = [row(1, { batch: "a" }), line(2, "a"), line(3, "a"), line(4, "b")];
  expect(entriesOf(rows, "sample.order").map(({ changes }) => seqs(changes))).toEqual([[4], [3, 2], [1]]);
  expect(entriesOf(rows.slice(1))).toHaveLength(3);
});

test("sums worked out again are folded into what they follow from", () => {
  const derived = { kind: "derived", operation: "", batch: "" } as const;
  const entries = entriesOf([row(1), row(2), row(3, derived), row(4, derived), row(5, derived)]);
  expect(entries.map(({ head, derived: folded }) => [head.seq, seqs(folded)])).toEqual([
    [2, [5, 4, 3]],
    [1, []],
  ]);
});

test("sums whose cause is not told stand by themselves", () => {
  const entries = entriesOf([row(3, { kind: "derived" }), row(4, { kind: "derived" })]);
  expect(entries.map(({ changes, derived }) => [seqs(changes), seqs(derived)])).toEqual([[[], [4, 3]]]);
});
