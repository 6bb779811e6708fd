import type { Refused } from "../../../model/refused";
import type { Effect, Op } from "../../../model/words";
import type { LocalStore } from "../../../outbox/local";
import { BOAT, CANCEL, DEAR, ORDER, REOPEN, TIMES, UNDO } from "./entities";
import type { Deed } from "./hands";
import { Broken, isShut, orderOf, shownBy, type Shown } from "./judge";

/** A device's own word that it took back many: no act of the person. */
const TRACE = "core.mark_undone";

/** Judges what a device did when a person did something before it: what it queued, or why it said no. */
export class Deeds {
  constructor(private readonly store: LocalStore) {}

  /** What is refused here stays away from queue and screen, and for a reason that the person sees. */
  refused(deed: Deed, { code, message }: Refused, before: Shown, last: number): void {
    const queued = this.store.db.value("SELECT count(*) FROM batch WHERE pos > ?", [last]);
    if (deed.kind !== "many" && (queued || dump(before) !== dump(shownBy(this.store))))
      throw new Broken(`${deed.kind} was refused (${message}) and yet shown`);
    if (deed.kind === "act" && code === "not_now" && this.isTime(deed, before))
      throw new Broken(`${deed.command} was refused here (${message}) without a reason that is seen`);
    if (deed.kind !== "edits" || code !== "frozen") return;
    const shut = deed.edits.some(({ entity, record, values }) => {
      const row = before.get(entity)?.get(record);
      const orders = [row, { ...row, ...values, id: record }].map((one) => orderOf(before, entity, one));
      return entity !== BOAT && orders.some((order) => isShut(before, order));
    });
    if (!shut) throw new Broken(`an edit was refused as frozen (${message}), and its order is not`);
  }

  /** As far as the person sees: of costs that are hidden nobody knows whether they are too high. */
  private isTime({ command, order }: Deed & { kind: "act" }, before: Shown): boolean {
    const row = before.get(ORDER)?.get(order);
    const seen = this.store.me()?.rights[ORDER]?.fields?.["costs"] !== "none";
    if (command === CANCEL && seen && Number(row?.["costs"]) >= Number(DEAR)) return false;
    return TIMES[command]?.includes(row?.["state"]) ?? true;
  }

  done(deed: Deed, before: Shown, made: readonly string[]): void {
    const ops = made.flatMap((id) => this.store.outbox.ops(id));
    for (const { wire, effects } of ops)
      if (wire.kind === "edit") for (const effect of effects) this.standsStill(effect, before, deed.kind);
    if (deed.kind === "act" && !this.isTime(deed, before)) {
      const row = before.get(ORDER)?.get(deed.order);
      throw new Broken(
        `${deed.command} was queued for an order that was ${String(row?.["state"])}, at ${String(row?.["costs"])}`,
      );
    }
    if (deed.kind === "undo") this.undoneWhole(deed.batch, before, ops.map(({ wire }) => wire)); // prettier-ignore
  }

  /** Nothing is written upon what stands still. */
  private standsStill({ act, entity, record, values, image }: Effect, before: Shown, why: string): void {
    const row = before.get(entity)?.get(record) ?? image;
    const free =
      entity === ORDER && act === "update" && Object.keys(values).every((name) => name === "owner");
    const orders = [orderOf(before, entity, row), orderOf(before, entity, { ...row, ...values, id: record })];
    if (!free && orders.some((order) => isShut(before, order)))
      throw new Broken(`${act} of ${entity} ${record} was queued (${why}), and its order is frozen`);
    const users = [...(before.get(ORDER)?.values() ?? [])].filter((order) => order["boat"] === record);
    if (entity === BOAT && act === "delete" && users.length)
      throw new Broken(`the deletion of ${record} was queued, which ${users[0]?.id ?? ""} uses`);
  }

  /** Of an act everything it did is off the screen, or nothing. */
  private undoneWhole(batch: string, before: Shown, wires: readonly Op[]): void {
    const ops = this.store.outbox.ops(batch);
    const act = ops.find(({ wire }) => wire.kind === "command" && wire.command !== TRACE)?.wire;
    const state = this.store.outbox.stored(batch)?.state;
    if (act?.kind !== "command" || state === "withdrawn" || !wires.length) return;
    if (act.command === REOPEN || act.command === CANCEL)
      throw new Broken(`the undo of ${act.command} was queued, and there is no way back`);
    if (!wires.every((wire) => wire.kind === "command" && wire.command === UNDO))
      throw new Broken(`half undone: ${act.command} goes back by edits`);
    const after = shownBy(this.store);
    for (const { act: kind, entity, record, base } of ops.flatMap(({ effects }) => effects)) {
      const row = after.get(entity)?.get(record);
      if (kind === "create" && row) throw new Broken(`half undone: ${entity} ${record} stays`);
      if (kind !== "update" || !row || !before.get(entity)?.has(record)) continue;
      for (const [name, value] of Object.entries(base))
        if (row[name] !== value)
          throw new Broken(`half undone: ${name} of ${record} is ${String(row[name])}`);
    }
  }
}

function dump(shown: Shown): string {
  return JSON.stringify([...shown].map(([entity, rows]) => [entity, [...rows.values()]]));
}
