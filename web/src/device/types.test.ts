/** Read by the compiler: a line below `@ts-expect-error` that compiles fails `npm run typecheck`. */
import { expectTypeOf, test } from "vitest";

import type { CoreNote, PartiesAccount } from "../generated/entities";
import type { EntityMeta, Row } from "../model/meta";
import type { Edit, Device } from "./contract";
import type { useCount, useList, useRecord, useRows } from "./hooks";

declare const device: Device;
declare const meta: EntityMeta;
declare const edits: readonly Edit[];
declare const hooks: {
  useCount: typeof useCount;
  useList: typeof useList;
  useRecord: typeof useRecord;
  useRows: typeof useRows;
};

/** Never called. */
const _writes = () => [
  device.edit("parties.account", "a", { name: "Abaco", "custom.colour": "blu" }, { city: "Prato" }),
  // @ts-expect-error -- no such entity
  device.edit("parties.acount", "a", { name: "Abaco" }),
  // @ts-expect-error -- no such field
  device.edit("parties.account", "a", { nane: "Abaco" }),
  // @ts-expect-error -- no such field in what was seen
  device.edit("parties.account", "a", { name: "Abaco" }, { citi: "Prato" }),
  // @ts-expect-error -- not what this field holds
  device.edit("core.note", "a", { pinned: "yes" }),
  // @ts-expect-error -- no such choice
  device.edit("parties.account", "a", { negotiation_state: "wonn" }),
  // @ts-expect-error -- the server writes it
  device.edit("parties.account", "a", { updated_at: null }),

  device.create("core.note", { subject_entity: "parties.account", subject_id: "a", text: "" }),
  // @ts-expect-error -- no such entity
  device.create("core.notes", { text: "" }),
  // @ts-expect-error -- no such field
  device.create("core.note", { txt: "" }),

  device.remove("core.note", "a"),
  // @ts-expect-error -- no such entity
  device.remove("core.notes", "a"),

  device.run("core.change_owner", { entity: "parties.lead", records: ["a"], owner: "b" }),
  // @ts-expect-error -- no such command
  device.run("core.chang_owner", { owner: "b" }),
  // @ts-expect-error -- no such argument
  device.run("core.undo_batch", { bach: "b" }),
  // @ts-expect-error -- an argument is missing
  device.run("core.audit_private", { owner: "b" }),
];

const _together = () => [
  device.batch([
    { act: "update", entity: "parties.account", record: "a", values: { name: "Abaco" } },
    { act: "create", entity: "core.note", record: "b", values: { text: "", mentions: ["c"] } },
    { act: "delete", entity: "parties.lead", record: "d", values: {} },
  ]),
  // @ts-expect-error -- no such entity
  device.batch([{ act: "update", entity: "parties.acount", record: "a", values: {} }]),
  // @ts-expect-error -- no such field
  device.batch([{ act: "update", entity: "parties.account", record: "a", values: { nane: "" } }]),
  // @ts-expect-error -- a field of another entity
  device.batch([{ act: "update", entity: "parties.account", record: "a", values: { pinned: true } }]),
  device.run("core.settle_conflict", { conflict: "a" }, [
    { act: "update", entity: "core.conflict", record: "a", values: { seen_by: [] } },
  ]),
  device.run("core.settle_conflict", { conflict: "a" }, [
    // @ts-expect-error -- no such field in a guess
    { act: "update", entity: "core.conflict", record: "a", values: { seenby: [] } },
  ]),
];

/** What any entity's screens do: the name is a string, the values are whatever its declaration says. */
const _derived = () => [
  device.edit(meta.key, "a", { anything: 1 }),
  device.create(meta.key, { anything: 1 }),
  device.remove(meta.key, "a"),
  device.batch(edits),
];

const _reads = (): readonly unknown[] => {
  expectTypeOf(hooks.useRecord("core.note", "a")).toExtend<CoreNote | null | undefined>();
  expectTypeOf(hooks.useRecord(meta.key, "a")).toEqualTypeOf<Row | null | undefined>();
  const account = hooks.useList({ entity: "parties.account" }).get(0);
  expectTypeOf(account).toExtend<PartiesAccount | undefined>();
  const note = hooks.useRows({ entity: "core.note", sort: [{ field: "created_at", desc: true }] }, 1)?.[0];
  expectTypeOf(note?.mentions).toEqualTypeOf<readonly string[] | undefined>();
  hooks.useCount({ entity: meta.key, filter: { field: "anything", op: "is" } });
  hooks.useCount({ entity: "parties.contact", filter: { field: "account.city", op: "is", value: "Prato" } });
  return [
    // @ts-expect-error -- no such field
    note?.txt,
    // @ts-expect-error -- no such field
    account?.["nane"],
    // @ts-expect-error -- no such entity
    hooks.useRecord("core.notes", "a"),
    // @ts-expect-error -- no such entity
    hooks.useList({ entity: "parties.acount" }),
    // @ts-expect-error -- no such field to sort by
    hooks.useRows({ entity: "core.note", sort: [{ field: "create_at", desc: true }] }, 1),
    // @ts-expect-error -- no such field to filter by
    hooks.useCount({ entity: "core.note", filter: { field: "subjectid", op: "is", value: "a" } }),
  ];
};

test("the call sites above are the test: the compiler runs it", () => {
  expectTypeOf(_writes).toBeFunction();
  expectTypeOf(_together).toBeFunction();
  expectTypeOf(_derived).toBeFunction();
  expectTypeOf(_reads).toBeFunction();
});
