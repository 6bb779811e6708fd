import type { CommandOp, Effect, Op, Receipt, Values } from "../model/words";
import type { LocalStore } from "./local";

/**
 * Of operations what they found, took away and were told; of acts also what they guessed and what was seen of it, of delivered
 * edits what they wrote.
 */
export function forgetInOperations(store: LocalStore, entity: string, names: readonly string[]): void {
  const fields = new WithdrawnFields(entity, new Set(names));
  const found = store.db.all<{
    id: string;
    wire: string;
    effect: string;
    receipt: string | null;
    done: number;
  }>(
    `SELECT op.id, wire, effect, receipt, batch.state IN ('applied', 'merged') AS done
     FROM op JOIN batch ON batch.id = op.batch WHERE instr(effect, ?) OR wire->'seen' IS NOT NULL`,
    [entity],
  );
  for (const { id, wire, effect, receipt, done } of found) {
    const op = JSON.parse(wire) as Op;
    const isTyped = op.kind === "edit" && !done;
    const effects = (JSON.parse(effect) as Effect[]).map((each) => fields.outOfEffect(each, isTyped));
    const of = op.kind === "command" ? (store.commands[op.command]?.of ?? {}) : {};
    const told = JSON.parse(receipt ?? "null") as Receipt | null;
    store.db.run("UPDATE op SET wire = ?, effect = ?, receipt = ? WHERE id = ?", [
      JSON.stringify(fields.outOfWire(op, of, isTyped)),
      JSON.stringify(effects),
      told && JSON.stringify(fields.outOfReceipt(told)),
      id,
    ]);
  }
}

/** Fields of one entity, and how to take them out of what speaks of it. */
export class WithdrawnFields {
  constructor(
    private readonly entity: string,
    private readonly names: ReadonlySet<string>,
  ) {}

  outOfEffect(effect: Effect, isTyped: boolean): Effect {
    if (effect.entity !== this.entity) return effect;
    const { base, values, image } = effect;
    return {
      ...effect,
      base: this.without(base),
      values: isTyped ? values : this.without(values),
      ...(image ? { image: this.outOfRow(image) } : {}),
    };
  }

  outOfWire(op: Op, of: Readonly<Record<string, string>>, isTyped: boolean): Op {
    if (op.kind === "command") return op.seen ? this.outOfSeen(op, op.seen, of) : op;
    if (op.entity !== this.entity) return op;
    const base = Object.entries(op.base).map(([name, value]) => [name, this.names.has(name) ? null : value]);
    return {
      ...op,
      base: Object.fromEntries(base) as Values,
      values: isTyped ? op.values : this.without(op.values),
    };
  }

  outOfReceipt(told: Receipt): Receipt {
    const conflicts = told.data["conflicts"];
    if (!Array.isArray(conflicts)) return told;
    const kept = conflicts.filter(
      ({ entity, field }: { entity?: string; field?: string }) =>
        (entity ?? this.entity) !== this.entity || !this.names.has(field ?? ""),
    );
    return { ...told, data: { ...told.data, conflicts: kept } };
  }

  private outOfSeen(
    op: CommandOp,
    seen: NonNullable<CommandOp["seen"]>,
    of: Readonly<Record<string, string>>,
  ): CommandOp {
    const known = Object.entries(seen).map(([argument, values]) => [
      argument,
      of[argument] === this.entity ? this.without(values) : values,
    ]);
    return { ...op, seen: Object.fromEntries(known) as Record<string, Values> };
  }

  /** Own fields lie inside `custom` there. */
  private outOfRow({ custom, ...row }: Values): Values {
    const own = Object.entries((custom ?? {}) as Values).filter(([key]) => !this.names.has(`custom.${key}`));
    return { ...this.without(row), custom: Object.fromEntries(own) };
  }

  private without(values: Values): Values {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !this.names.has(name)));
  }
}
