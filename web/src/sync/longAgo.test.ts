/** A device that leaves long ago on the server (docs/protocol.md, section 2, "A window"). */
import { beforeEach, expect, test } from "vitest";

import { entity, field } from "../model/testing/entities";
import { newUuid } from "../model/uuid";
import { dayOf, WINDOW } from "../model/window";
import { LocalStore } from "../outbox/local";
import { openInMemory } from "../store/memory";
import { Engine } from "./engine";
import type { Network } from "./network";

const [ORDER, LINE, PLACE] = ["vectors.order", "vectors.line", "vectors.place"];
const name = field("name", "text");
const entities = {
  [PLACE]: entity(PLACE, [name]),
  [ORDER]: entity(ORDER, [name, field("day", "date")], { window: true }),
  [LINE]: entity(LINE, [name, field("order", "ref", { to: ORDER })], { window: true, parent: "order" }),
};
const USER = "00000000-0000-4000-8000-000000000001";
const [OLD, NEW, OLD_LINE, NEW_LINE, SOMEWHERE] = ["old", "new", "old line", "new line", "here"];

/** Three entities' rows and their windows; otherwise it agrees to everything. */
class Archive implements Network {
  readonly asked: string[] = [];
  scope = "a";
  many = 1;
  private readonly rows: Record<string, { id: string; day: string; values: Record<string, unknown> }[]> = {
    [PLACE]: [{ id: SOMEWHERE, day: "9", values: { name: "Sede" } }],
    [ORDER]: [
      { id: OLD, day: "2019-05-04", values: { name: "Vecchio", day: "2019-05-04" } },
      { id: NEW, day: "2026-11-02", values: { name: "Nuovo", day: "2026-11-02" } },
    ],
    [LINE]: [
      { id: OLD_LINE, day: "2019-05-04", values: { name: "Riga vecchia", order: OLD } },
      { id: NEW_LINE, day: "2026-11-02", values: { name: "Riga nuova", order: NEW } },
    ],
  };

  listen = () => () => undefined;

  send: Network["send"] = ({ path, body }) => {
    const url = new URL(path, "http://microcrm");
    this.asked.push(path);
    return Promise.resolve({ status: 200, body: this.answer(url, body) });
  };

  private answer(url: URL, body: unknown): unknown {
    const [, , , what = "", key = "", id = ""] = url.pathname.split("/");
    const since = url.searchParams.get("window") ?? "";
    const of = (entity: string) => (this.rows[entity] ?? []).filter((row) => row.day >= since);
    const { scope } = this;
    if (url.pathname === "/api/me") return { ...ME, scope };
    if (url.pathname === "/api/device") return { key: "k", expected: 1 };
    if (what === "pull") {
      const known = url.searchParams.get("scope") ?? "";
      return {
        since: 1,
        next: 1,
        more: false,
        scope,
        reconcile: known !== scope,
        schema: 1,
        items: [],
        changes: [],
      };
    }
    if (what === "snapshot" && !key) {
      const parts = Object.keys(this.rows).map((entity) => ({
        entity,
        count: of(entity).length * (since ? 1 : this.many),
      }));
      return { seq: 1, scope, schema: 1, parts };
    }
    if (what === "snapshot") return this.table(key, of(key));
    if (what === "fetch") {
      const wanted = body as { entity: string; ids: string[] };
      return this.table(
        wanted.entity,
        of(wanted.entity).filter((row) => wanted.ids.includes(row.id)),
      );
    }
    if (what === "inventory")
      return { ids: of(key).map((row) => row.id), versions: of(key).map(() => 1), next: null };
    if (what === "whole") {
      const items = [ORDER, LINE].flatMap((entity) =>
        of(entity)
          .filter((row) => row.id === id || row.values["order"] === id)
          .map((row) => ({ entity, id: row.id, version: 1, values: { ...row.values, custom: {} } })),
      );
      return { items };
    }
    throw new Error(`nobody answers ${url.href}`);
  }

  private table(entity: string, rows: readonly { id: string; values: Record<string, unknown> }[]) {
    const names = Object.keys(entities[entity]?.fields ?? {});
    const columns = ["id", "version", "custom", ...names];
    const values = rows.map((row) => [row.id, 1, {}, ...names.map((one) => row.values[one] ?? null)]);
    return { entity, columns, data: columns.map((_, at) => values.map((row) => row[at])), next: null };
  }
}

const ME = {
  user: { id: USER, name: "Ada", email: "ada@rossi.example", is_admin: true },
  workspace: { id: USER, name: "Rossi" },
  rights: {},
  seq: 1,
  expected: 1,
};

let store: LocalStore;
let archive: Archive;
let engine: Engine;

beforeEach(async () => {
  store = new LocalStore({
    db: await openInMemory(),
    entities,
    commands: {},
    schema: 1,
    now: () => Date.parse("2026-12-01T08:00:00Z"),
    uuid: newUuid,
  });
  archive = new Archive();
  engine = new Engine({
    store,
    network: archive,
    uuid: newUuid,
    deviceName: "Prova",
    report: () => undefined,
  });
});

const held = () =>
  [ORDER, LINE, PLACE].flatMap((entity) => [...store.shadows.serverVersions(entity).keys()]).sort();
const round = async () => expect(await engine.round()).toEqual({ kind: "quiet" });
const EVERYTHING = [SOMEWHERE, NEW, NEW_LINE, OLD, OLD_LINE].sort();
const OF_LATE = [SOMEWHERE, NEW, NEW_LINE].sort();

test("a window begins with a month", () => {
  expect(dayOf(24, "2026-12-01T08:00:00Z")).toBe("2024-12-01");
  expect(dayOf(12, "2026-03-31T08:00:00Z")).toBe("2025-03-01");
  expect(dayOf(null, "2026-12-01T08:00:00Z")).toBeNull();
});

test("a small firm is on the device as a whole, and no address says otherwise", async () => {
  await round();
  expect(held()).toEqual(EVERYTHING);
  expect(archive.asked.filter((path) => path.includes("window"))).toEqual([]);
});

test("of very many documents a new device takes the last two years, and its user may say otherwise", async () => {
  archive.many = 40_000;
  await round();
  expect(store.settings.get(WINDOW)).toBe(24);
  expect(held()).toEqual(OF_LATE);
  store.settings.put(WINDOW, null);
  await round();
  expect(held()).toEqual(EVERYTHING);
  store.settings.put(WINDOW, 12);
  await round();
  expect(held()).toEqual(OF_LATE);
});

test("what somebody opens comes with its lines, and stays when rights are compared", async () => {
  store.settings.put(WINDOW, 12);
  await round();
  await engine.fetchWhole(ORDER, OLD);
  expect(held()).toEqual(EVERYTHING);
  archive.scope = "b";
  await round();
  expect(archive.asked.some((path) => path.includes("/inventory/"))).toBe(true);
  expect(held()).toEqual(EVERYTHING);
});

test("comparing rights brings nothing of long ago", async () => {
  store.settings.put(WINDOW, 12);
  await round();
  archive.scope = "b";
  await round();
  expect(held()).toEqual(OF_LATE);
});
