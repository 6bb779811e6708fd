/** What a copy of an order will be, under the ids that the server gives too: it is worked on before it is delivered. */
import { v5 } from "uuid";

import type { Device, Edit } from "../../device/contract";
import type { Row } from "../../model/meta";

const MOST = 10_000;
const OF_ORDER = ["subject", "boat", "zone", "discount"];
const OF_LINE = ["text", "quantity", "price", "cost", "sort"];
const OF_PART = ["text", "quantity", "price", "sort"];

export async function copied(device: Device, order: Row, copy: string): Promise<readonly Edit[]> {
  const below = (entity: string, field: string) =>
    device.list({ entity, filter: { field, op: "is", value: order.id }, sort: [] }, 0, MOST);
  const [lines, parts] = await Promise.all([
    below("sample.orderline", "order"),
    below("sample.orderpart", "line.order"),
  ]);
  return [
    made("sample.order", copy, order, OF_ORDER),
    ...lines.map((row) => made("sample.orderline", v5(row.id, copy), row, OF_LINE, { order: copy })),
    ...parts.map((row) =>
      made("sample.orderpart", v5(row.id, copy), row, OF_PART, { line: v5(String(row["line"]), copy) }),
    ),
  ];
}

function made(
  entity: string,
  record: string,
  row: Row,
  names: readonly string[],
  above: Readonly<Record<string, string>> = {},
): Edit {
  const values: Record<string, unknown> = { ...above };
  for (const name of names) if (row[name] !== undefined) values[name] = row[name];
  return { act: "create", entity, record, values };
}
