import { hiddenFields, type Me } from "../model/me";
import type { Filter, Row, SummaryMeta } from "../model/meta";
import { sameValue } from "../model/same";
import type { Effect, Values } from "../model/words";
import { quote, type Database, type Found, type Value } from "../store/database";
import { compileFilter } from "../store/filter";
import { decode, type Records } from "../store/records";
import { HELD_AS_JSON, orderExpression, type Column } from "../store/tables";
import { blankRow } from "./replay";
import type { RecordKey } from "./shadow";
import type { Step, Steps } from "./steps";
import { moved } from "./summary";

/** A record as the server has it and as it is shown, with what is pending on it. */
export interface Touched extends RecordKey {
  readonly server: Row | null;
  readonly row: Row | null;
  readonly effects: readonly { readonly batch: string; readonly effect: Effect }[];
}

/**
 * Sums of what is pending: a record whose lines (or own fields) have pending effects has an effect `derive` of its own, one
 * a batch, kept in the table of that name. Like any other effect it gives the record a shadow and goes with its batch.
 */
export class Derivations {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly steps: Steps,
    private readonly show: (states: readonly (RecordKey & { readonly row: Row | null })[]) => void,
    private readonly me: () => Pick<Me, "rights"> | null = () => null,
  ) {}

  /** Whether a change of such a record may move a sum. */
  concerns(entity: string): boolean {
    return this.steps.triggersOf(entity).length > 0;
  }

  isPending({ entity, record }: RecordKey): boolean {
    return (
      this.db.value("SELECT 1 FROM derive WHERE entity = ? AND record = ? LIMIT 1", [entity, record]) !==
      undefined
    );
  }

  /** Records with pending sums over records of this entity: the server has said something new of these. */
  above(entity: string): RecordKey[] {
    const entities = this.steps
      .triggersOf(entity)
      .filter(({ by }) => by)
      .map(({ step }) => step.entity);
    if (!entities.length) return [];
    return this.db.all<RecordKey & { entity: string; record: string }>(
      "SELECT DISTINCT entity, record FROM derive WHERE entity IN (SELECT value FROM json_each(?))",
      [JSON.stringify(entities)],
    );
  }

  /** All records with pending sums: what may be read for them has changed. */
  all(): RecordKey[] {
    return this.db.all<RecordKey & { entity: string; record: string }>(
      "SELECT DISTINCT entity, record FROM derive",
    );
  }

  /** The batch is no longer pending, nor are the sums it moved: these records show the server's word again. */
  leave(batch: string): RecordKey[] {
    const keys = this.db.all<{ entity: string; record: string }>(
      "SELECT DISTINCT entity, record FROM derive WHERE batch = ?",
      [batch],
    );
    this.db.run("DELETE FROM derive WHERE batch = ?", [batch]);
    return keys;
  }

  /** Works out the sums over these records, all floors up, and those that they have themselves. */
  settle(touched: readonly Touched[]): void {
    if (!this.steps.all.length || !touched.length) return;
    const known = new Set<string>();
    for (const { entity, record, server, row, effects } of touched) {
      for (const { batch, effect } of effects) this.note(entity, record, server, row, batch, effect, known);
      for (const { step: name, batch } of this.pendingOf({ entity, record })) {
        const step = this.steps.find(entity, name);
        if (step) this.reach(step, record, batch, known);
      }
    }
    const reached = [...known].map((key) => JSON.parse(key) as [string, string, string]);
    const records = new Map(reached.map(([entity, , record]) => [`${entity}/${record}`, { entity, record }]));
    const pending = new Map<string, Set<string>>();
    for (const [key, one] of records) pending.set(key, new Set(this.pendingOf(one).map(({ step }) => step)));
    const me = this.me();
    for (const step of this.steps.all)
      for (const [key, { entity, record }] of records)
        if (entity === step.entity && pending.get(key)?.has(step.name)) this.work(step, record, me);
  }

  private pendingOf({ entity, record }: RecordKey): { step: string; batch: string }[] {
    return this.db.all("SELECT step, batch FROM derive WHERE entity = ? AND record = ?", [entity, record]);
  }

  private note(
    entity: string,
    record: string,
    server: Row | null,
    row: Row | null,
    batch: string,
    effect: Effect,
    known: Set<string>,
  ): void {
    const names = effect.act === "update" ? new Set(Object.keys(effect.values)) : null;
    for (const { step, by, reads } of this.steps.triggersOf(entity)) {
      if (names && !names.has(by) && !reads.some((name) => names.has(name))) continue;
      if (!by) {
        if (effect.act !== "delete") this.reach(step, record, batch, known);
        continue;
      }
      const sides: readonly (Values | null | undefined)[] = [
        server,
        row,
        effect.values,
        effect.base,
        effect.image,
      ];
      for (const id of new Set(sides.map((side) => side?.[by])))
        if (typeof id === "string" && id) this.reach(step, id, batch, known);
    }
  }

  /** This record has a pending sum, and so has whatever adds it up in turn. */
  private reach(step: Step, record: string, batch: string, known: Set<string>): void {
    const { entity } = step;
    const key = JSON.stringify([entity, step.name, record, batch]);
    if (known.has(key)) return;
    known.add(key);
    const row = this.records.read(entity, record);
    // Before the first pending effect what is shown is the server's word.
    this.db.run("INSERT OR IGNORE INTO shadow (entity, record, row) VALUES (?, ?, ?)", [
      entity,
      record,
      row ? JSON.stringify(row) : null,
    ]);
    this.db.run("INSERT OR IGNORE INTO derive (entity, record, step, batch) VALUES (?, ?, ?, ?)", [
      entity,
      record,
      step.name,
      batch,
    ]);
    for (const { step: next, by, reads } of this.steps.triggersOf(entity)) {
      if (!reads.some((name) => step.fields.includes(name))) continue;
      if (!by) this.reach(next, record, batch, known);
      else
        for (const id of new Set([row?.[by], this.word(entity, record)?.[by]]))
          if (typeof id === "string" && id) this.reach(next, id, batch, known);
    }
  }

  private word(entity: string, record: string): Row | null {
    const text = this.db.value("SELECT row FROM shadow WHERE entity = ? AND record = ?", [entity, record]);
    return typeof text === "string" ? (JSON.parse(text) as Row) : null;
  }

  private work(step: Step, record: string, me: Pick<Me, "rights"> | null): void {
    const { entity } = step;
    const row = this.records.read(entity, record);
    // Of what this person may not see nothing is here to work with: the server's word stands.
    if (!row || this.reads(step).some(([of, name]) => hiddenFields(me, of).has(name))) return;
    const hidden = hiddenFields(me, entity);
    const found = step.summary ? this.summed(step, record) : this.ruled(step, row);
    const { fields } = this.records.table(entity).meta;
    const values = Object.fromEntries(
      Object.entries(found).filter(
        ([name, value]) =>
          fields[name] && !hidden.has(name) && !sameValue(fields[name].kind, row[name], value),
      ),
    );
    if (Object.keys(values).length) this.show([{ entity, record, row: { ...row, ...values } }]);
  }

  /** Fields that a step reads, with their entities. */
  private reads({ entity, reads, lines }: Step): (readonly [string, string])[] {
    const below = Object.values(lines).flatMap((of) => of.reads.map((name) => [of.entity, name] as const));
    return [...reads.map((name) => [entity, name] as const), ...below];
  }

  private ruled({ twin, reads, lines }: Step, row: Row): Values {
    if (!twin) return {};
    const below = Object.entries(lines).map(([name, { entity, by, reads: names }]) => {
      const { name: table, byName } = this.records.table(entity);
      const columns = names.map(quote).join() || "id";
      const rows = this.db.all(`SELECT ${columns} FROM ${table} WHERE ${quote(by)} = ? ORDER BY id`, [
        row.id,
      ]);
      const plain = (line: Found) =>
        Object.fromEntries(
          names.map((one) => [
            one,
            decode(byName.get(one)?.kind ?? "text", parsed(byName.get(one), line[one])),
          ]),
        );
      return [name, rows.map(plain)] as const;
    });
    return twin(Object.fromEntries(reads.map((name) => [name, row[name]])), Object.fromEntries(below));
  }

  private summed({ entity, name, summary }: Step, record: string): Values {
    if (!summary) return {};
    const { meta } = this.records.table(summary.entity);
    const shadows = this.db.all<{ record: string; row: string | null }>(
      "SELECT record, row FROM shadow WHERE entity = ?",
      [summary.entity],
    );
    const names = (row: Row | null): row is Row => row?.[summary.by] === record;
    const word = shadows.map(({ row }) => (row ? (JSON.parse(row) as Row) : null)).filter(names);
    const shown = this.records.readMany(
      summary.entity,
      shadows.map((shadow) => shadow.record),
    );
    const server = this.word(entity, record) ?? blankRow(this.records.table(entity).meta, record);
    const untouched = () => this.bestUntouched(summary, record);
    return { [name]: moved(summary, meta, server[name], word, shown.filter(names), untouched) };
  }

  /** The best value among the records that nothing pending touches. */
  private bestUntouched({ entity, by, value, where, how }: SummaryMeta, record: string): unknown {
    const table = this.records.table(entity);
    const names: Filter = { field: by, op: "is", value: record };
    const { sql, params } = compileFilter({ and: where ? [names, where] : [names] }, entity, {
      table: (key) => this.records.table(key),
      has: (key) => this.records.has(key),
      custom: () => null,
      today: "",
      me: null,
    });
    return (
      this.db.value(
        `SELECT ${quote(value)} FROM ${table.name} AS t WHERE (${sql}) AND ${quote(value)} IS NOT NULL
         AND id NOT IN (SELECT record FROM shadow WHERE entity = ?)
         ORDER BY ${orderExpression(table, value)} ${how === "min" ? "ASC" : "DESC"} LIMIT 1`,
        [...params, entity],
      ) ?? null
    );
  }
}

/** Sets and the like lie in their columns as JSON. */
function parsed(column: Column | undefined, value: Value | undefined): unknown {
  const isJson = column && HELD_AS_JSON.includes(column.kind) && typeof value === "string";
  return isJson ? JSON.parse(value) : (value ?? null);
}
