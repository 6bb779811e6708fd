import type { FieldMeta, Row } from "../../../model/meta";
import { sameValue } from "../../../model/same";
import type { Effect, Values } from "../../../model/words";
import type { LocalStore } from "../../../outbox/local";
import type { FakeServer } from "../server";
import { afresh, BOAT, LINE, ORDER, PART, SHUT, TABLES, YARD } from "./entities";
import { COST } from "./server";

/** Of an effect what the device found, not what a person typed. */
const FOUND = "json_remove(of.value, CASE wire->>'kind' WHEN 'edit' THEN '$.values' ELSE '$.none' END)";

/** What the verdict says: a promise was broken, and which. */
export class Broken extends Error {}

export type Shown = ReadonlyMap<string, ReadonlyMap<string, Row>>;

export function shownBy(store: LocalStore): Shown {
  return new Map(
    TABLES.map((entity) => [
      entity,
      new Map(store.list({ entity }, 0, 5000).map((row) => [row.id, row] as const)),
    ]),
  );
}

/** The order that a record is part of, by what is shown. */
export function orderOf(shown: Shown, entity: string, row: Values | null | undefined): string | null {
  const up = (key: string, id: unknown) => shown.get(key)?.get(String(id));
  if (entity === ORDER) return row ? String(row["id"]) : null;
  if (entity === LINE) return row ? String(row["order"]) : null;
  return entity === PART && row ? orderOf(shown, LINE, up(LINE, row["line"])) : null;
}

export function isShut(shown: Shown, order: string | null): boolean {
  return order !== null && SHUT.includes(shown.get(ORDER)?.get(order)?.["state"]);
}

/** Judges what one device shows, with rules of its own. */
export class Judge {
  constructor(
    private readonly server: FakeServer,
    private readonly user: string,
  ) {}

  /** `torn`: a change of rights is half way in, so that lines may be missing below their order. */
  check(store: LocalStore, torn: boolean): void {
    const shown = shownBy(store);
    const word = this.wordOf(store);
    const expected = this.wordAndPending(store, shown, word, torn);
    if (!torn) {
      this.sums(store, shown, word, expected);
      this.hiddenIsGone(store);
    }
  }

  /** What the server last said of each record, by the version that the device holds of it. */
  private wordOf(store: LocalStore): Map<string, Values> {
    const found = new Map<string, Values>();
    for (const entity of TABLES)
      for (const [id, version] of store.shadows.serverVersions(entity)) {
        const key = `${entity}/${id}`;
        const past = this.server.past.get(`${key}/${version}`);
        if (!past) throw new Broken(`${key} stands there in a version ${version} that never was`);
        found.set(key, { ...past, id });
      }
    return found;
  }

  private wordAndPending(
    store: LocalStore,
    shown: Shown,
    word: ReadonlyMap<string, Values>,
    torn: boolean,
  ): ReadonlyMap<string, Values> {
    const expected = new Map(word);
    const gone = new Map<string, Values>();
    for (const effect of pendingOf(store)) play(expected, gone, effect);
    for (const entity of TABLES) {
      const rows = shown.get(entity) ?? new Map<string, Row>();
      for (const id of rows.keys())
        if (!expected.has(`${entity}/${id}`))
          throw new Broken(`${entity} ${id} is shown, and nobody says so`);
      for (const [key, values] of expected) {
        const id = key.slice(entity.length + 1);
        if (!key.startsWith(`${entity}/`)) continue;
        const row = rows.get(id);
        if (!row) throw new Broken(`${key} is not shown any more`);
        for (const spec of this.plain(store, entity, torn))
          if (!sameValue(spec.kind, row[spec.name], values[spec.name] ?? spec.initial ?? null))
            throw new Broken(
              `${key} shows ${spec.name} ${String(row[spec.name])}: the server's word and what is pending say ${String(values[spec.name])}`,
            );
      }
    }
    return expected;
  }

  private plain(store: LocalStore, entity: string, torn: boolean): FieldMeta[] {
    const derived = ["orders", "total", "costs", "amount"];
    return Object.values(YARD[entity]?.fields ?? {}).filter(
      ({ name }) => !derived.includes(name) && this.sees(store, entity, name) && !(torn && name === "cost"),
    );
  }

  private sees(store: LocalStore, entity: string, name: string): boolean {
    return this.knowsNot(store, entity, name) === false && !this.hidden()[entity]?.includes(name);
  }

  private knowsNot(store: LocalStore, entity: string, name: string): boolean {
    return store.me()?.rights[entity]?.fields?.[name] === "none";
  }

  private hidden(): Readonly<Record<string, readonly string[]>> {
    return this.server.hiddenFrom(this.user);
  }

  private sums(
    store: LocalStore,
    shown: Shown,
    word: ReadonlyMap<string, Values>,
    expected: ReadonlyMap<string, Values>,
  ): void {
    const right = afresh((entity) => [...(shown.get(entity)?.values() ?? [])]);
    const counted = !this.knowsNot(store, LINE, "cost");
    for (const [key, values] of right) {
      const [entity = "", id = ""] = key.split("/");
      const row = shown.get(entity)?.get(id);
      for (const [name, value] of Object.entries(values)) {
        if (!this.sees(store, entity, name)) continue;
        const initial = YARD[entity]?.fields[name]?.initial;
        // Of costs that one does not see the last sum stands; of orders that one does not see, the server's count.
        const last = expected.get(key)?.[name] ?? initial;
        const count = word.get(key)?.[name] ?? initial;
        const wanted =
          name === "costs" && !counted
            ? last
            : entity === BOAT
              ? this.counted(shown, word, id, count)
              : value;
        if (!sameValue(YARD[entity]?.fields[name]?.kind ?? "text", row?.[name], wanted))
          throw new Broken(
            `the sum ${name} of ${key} is ${String(row?.[name])}, it should be ${String(wanted)}`,
          );
      }
    }
  }

  private counted(shown: Shown, word: ReadonlyMap<string, Values>, boat: string, held: unknown): number {
    const names = (row: Values) => row["boat"] === boat;
    const before = [...word].filter(([key, row]) => key.startsWith(`${ORDER}/`) && names(row)).length;
    return Number(held ?? 0) - before + [...(shown.get(ORDER)?.values() ?? [])].filter(names).length;
  }

  /** What stood in a withdrawn field is nowhere on the disk, but for what the person typed and nobody has taken yet. */
  private hiddenIsGone(store: LocalStore): void {
    if (!this.knowsNot(store, LINE, "cost") || !this.hidden()[LINE]) return;
    const { name } = store.records.table(LINE);
    const places = {
      rows: `SELECT group_concat(cost) FROM ${name} WHERE id NOT IN (SELECT record FROM touch)`,
      shadows: `SELECT group_concat(row) FROM shadow WHERE entity = '${LINE}'`,
      history: `SELECT group_concat(row) FROM change WHERE entity = '${LINE}'`,
      outbox: `SELECT group_concat(${FOUND}) FROM op, json_each(effect) AS of WHERE of.value->>'entity' = '${LINE}'`,
      "pending effects": `SELECT group_concat(${FOUND}) FROM touch AS of
        JOIN op ON op.batch = of.batch AND instr(op.effect, of.record) WHERE of.entity = '${LINE}'`.replaceAll(
        "of.value",
        "of.effect",
      ),
    };
    for (const [place, sql] of Object.entries(places)) {
      const text = String(store.db.value(sql) ?? "");
      // With its point: an id may hold the same digits.
      if (text.includes(`${COST}.`))
        throw new Broken(`a withdrawn field still stands in the ${place} of the device`);
    }
  }
}

/** Effects of what is neither refused nor withdrawn nor in the server's word already, in order. */
function pendingOf(store: LocalStore): Effect[] {
  const batches = store.db.all<{ id: string; state: string; reach: number | null }>(
    "SELECT id, state, reach FROM batch WHERE state IN ('pending', 'sent', 'applied', 'merged') ORDER BY pos",
  );
  return batches
    .filter(({ state, reach }) => state === "pending" || state === "sent" || Number(reach) > store.position)
    .flatMap(({ id }) => store.outbox.ops(id).flatMap((op) => op.effects));
}

function play(rows: Map<string, Values>, gone: Map<string, Values>, effect: Effect): void {
  const key = `${effect.entity}/${effect.record}`;
  const row = rows.get(key);
  if (effect.act === "create") rows.set(key, { ...row, ...effect.values, id: effect.record });
  else if (effect.act === "update" && row) rows.set(key, { ...row, ...effect.values });
  else if (effect.act === "delete") {
    if (row) gone.set(key, row);
    rows.delete(key);
  } else if (effect.act === "restore" && !row) {
    const image = gone.get(key) ?? effect.image;
    if (image) rows.set(key, { ...image, id: effect.record });
  }
}
