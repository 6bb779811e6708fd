import { beforeAll, expect, test } from "vitest";

import vectors from "@vectors/filters.json";

import type { FieldMeta, Filter, Entities } from "../model/meta";
import { entity } from "../model/testing/entities";
import { FilterError } from "./filter";
import { Lists } from "./lists";
import { openInMemory } from "./memory";
import { Records } from "./records";

interface Case {
  readonly name: string;
  readonly filter: Filter;
  readonly finds?: readonly string[];
  readonly error?: string;
}

const THING = "vectors.thing";
let lists: Lists;

beforeAll(async () => {
  const db = await openInMemory();
  const now = () => Date.parse(`${vectors.today}T11:00:00.000Z`);
  const records = new Records(db, declarations());
  records.prepare();
  lists = new Lists(db, records, now, () => vectors.me);
  const all: Record<string, readonly Record<string, unknown>[]> = {
    ...vectors.rows,
    "core.customfield": vectors.custom_fields.map((row, at) => ({ id: `f${at}`, ...row })),
  };
  for (const [key, rows] of Object.entries(all)) {
    for (const row of rows) records.write({ version: 1, custom: {}, ...row, id: row["id"] as string }, key);
  }
});

test.each(vectors.cases as readonly Case[])("F059 $name", ({ filter, finds, error }) => {
  const find = () => lists.ids({ entity: THING, filter }, 100).map((id) => id.slice(-2));
  if (error) {
    expect(find).toThrow(FilterError);
    expect(codeOf(find)).toBe(error);
  } else {
    expect(find().sort()).toEqual(finds);
    expect(lists.count({ entity: THING, filter })).toBe(finds?.length);
  }
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as FilterError).code;
  }
  return "";
}

function declarations(): Entities {
  const declared: Record<string, Record<string, Partial<FieldMeta>>> = {
    ...(vectors.entities as unknown as Record<string, Record<string, Partial<FieldMeta>>>),
    "core.customfield": Object.fromEntries(
      ["entity", "key", "label", "kind", "choices"].map((name) => [name, { kind: "text" }]),
    ),
  };
  return Object.fromEntries(
    Object.entries(declared).map(([key, fields]) => [
      key,
      entity(
        key,
        Object.entries(fields).map(([name, field]) => ({
          name,
          label: name,
          kind: "text",
          required: false,
          merge: "plain",
          readOnly: false,
          ...field,
        })),
        key === "core.customfield" ? { title: ["label"], sort: "label", search: [], columns: ["label"] } : {},
      ),
    ]),
  );
}
