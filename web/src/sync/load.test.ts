import { beforeEach, expect, test } from "vitest";

import { LocalStore } from "../outbox/local";
import { newUuid } from "../model/uuid";
import { entity } from "../model/testing/entities";
import { openInMemory } from "../store/memory";
import { Load } from "./load";

const THING = "vectors.thing";
const OTHER = "vectors.other";
let store: LocalStore;
let load: Load;

beforeEach(async () => {
  const name = {
    name: "name",
    label: "Nome",
    kind: "text",
    required: true,
    merge: "plain",
    readOnly: false,
  } as const;
  const entities = { [THING]: entity(THING, [name]), [OTHER]: entity(OTHER, [name]) };
  store = new LocalStore({
    db: await openInMemory(),
    entities,
    commands: {},
    schema: 1,
    now: () => 0,
    uuid: newUuid,
  });
  load = new Load(store, store.db);
});

function snapshot(thing: number, other: number) {
  const parts = [
    { entity: THING, count: thing },
    { entity: OTHER, count: other },
  ];
  return { seq: 1, scope: "", schema: 1, parts };
}

test("of a part that counts nothing nothing is asked", () => {
  load.begin(snapshot(0, 2));
  expect(load.next()?.entity).toBe(OTHER);
  load.begin(snapshot(0, 0));
  expect(load.next()).toBeNull();
});

test("a load anew takes away what a part that counts nothing no longer has", () => {
  load.begin(snapshot(1, 0));
  const part = load.next();
  if (!part) throw new Error("there is a part");
  load.apply(part, {
    entity: THING,
    columns: ["id", "version", "custom", "name"],
    data: [["a"], [1], [{}], ["Rovere"]],
    next: null,
  });
  load.finish();
  expect(store.record(THING, "a")).toMatchObject({ name: "Rovere" });
  load.begin(snapshot(0, 0));
  expect(store.record(THING, "a")).toBeNull();
});
