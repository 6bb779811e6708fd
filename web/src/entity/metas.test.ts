/** What a group may not see does not exist for its people: no screen is made from it. */
import { afterEach, expect, test } from "vitest";

import type { Me } from "../model/me";
import { entity } from "../model/testing/entities";
import { knowEntities, knowRights, metaOf, metasEdition } from "./metas";
import { readColumns } from "./list/view";
import { parseSort } from "./list/sort";

const LINE = "sample.orderline";
const field = (name: string) => ({
  name, label: name, kind: "text", required: false, merge: "plain", readOnly: false,
}) as const; // prettier-ignore

const me = (fields: object) => ({ rights: { [LINE]: { view: "all", fields } } }) as unknown as Me;

function known(): void {
  knowEntities({
    [LINE]: entity(LINE, ["name", "cost", "price", "margin"].map(field), {
      columns: ["name", "cost", "price"],
      search: ["name", "cost"],
      sections: [
        { label: "Riga", fields: ["name", "price"] },
        { label: "Conti", fields: ["cost", "margin"] },
      ],
      quick: [
        { label: "Care", filter: { and: [{ field: "cost", op: "gt", value: 100 }] } },
        { label: "Senza nome", filter: { not: { field: "name", op: "not_empty" } } },
      ],
    }),
  });
}

afterEach(() => knowRights(null));

test("a hidden field is in no list, form, search or ready-made filter; one that may be read is read-only", () => {
  known();
  const before = metasEdition();
  knowRights(me({ cost: "none", margin: "none", price: "view" }));
  expect(metasEdition()).toBe(before + 1);
  const meta = metaOf(LINE);
  expect(Object.keys(meta?.fields ?? {})).toEqual(["name", "price"]);
  expect(meta?.fields["price"]?.readOnly).toBe(true);
  expect(meta).toMatchObject({
    columns: ["name", "price"],
    search: ["name"],
    sections: [{ label: "Riga", fields: ["name", "price"] }],
    quick: [{ label: "Senza nome" }],
  });
});

test("a saved view that names one opens with what there is to see", () => {
  known();
  knowRights(me({ cost: "none" }));
  const meta = metaOf(LINE);
  if (!meta) throw new Error("known above");
  expect(readColumns(meta, [{ field: "cost" }, { field: "name", width: 100 }])).toEqual([
    { field: "name", width: 100 },
  ]);
  expect(parseSort(meta, "-cost,name")).toEqual([{ field: "name", desc: false }]);
});

test("granted again it is there again", () => {
  known();
  knowRights(me({ cost: "none" }));
  knowRights(me({}));
  expect(Object.keys(metaOf(LINE)?.fields ?? {})).toContain("cost");
});
