import type { Row } from "../model/meta";
import type { Values } from "../model/words";
import type { LocalStore } from "./local";
import type { NewOp } from "./outbox";

/**
 * The refused operations once more, corrected, upon what is shown today; then those that only waited for them.
 * To be called inside a transaction.
 */
export function resend(
  store: LocalStore,
  id: string,
  batch: string,
  corrected: Readonly<Record<string, Values>>,
): void {
  if (store.outbox.has(id)) return;
  const waiting = store.outbox.heldBy(batch);
  const until = store.outbox.lastPos();
  repeat(store, id, batch, corrected, until);
  for (const held of waiting) repeat(store, store.uuid(), held, {}, until);
}

function repeat(
  store: LocalStore,
  id: string,
  batch: string,
  corrected: Readonly<Record<string, Values>>,
  until: number,
): void {
  const old = store.outbox.stored(batch);
  if (!old || old.state !== "refused") return;
  const drafted = new Map<string, Row | null>();
  const ops = store.outbox.ops(batch).flatMap(({ wire, effects }): NewOp[] => {
    if (wire.kind === "command") {
      const args = { ...wire.args, ...corrected[wire.id] };
      store.guard.act(wire.command, args);
      // Who looks at it sees today's values; a held act still means those that were seen then.
      const seen = old.held_by ? wire.seen : store.operations.seen(wire.command, args);
      const { seen: _then, ...rest } = wire;
      return [
        {
          wire: { ...rest, id: store.uuid(), args, ...(seen ? { seen } : {}), at: store.time() },
          effects,
        },
      ];
    }
    const { act, entity, record } = wire;
    const values = { ...wire.values, ...(corrected[wire.id] ?? corrected[wire.record]) };
    // Nobody looks at a held operation again: what was written since stands, and what others wrote is still a conflict.
    const held = old.held_by
      ? {
          values: withoutKeys(values, store.outbox.writtenBetween(old.pos, until, entity, record)),
          base: wire.base,
        }
      : { values };
    // What has come to a standstill since is said here, not by a second refusal.
    const op = store.guard.edit({ act, entity, record, ...held }, drafted);
    return op ? [op] : [];
  });
  store.outbox.decide(batch);
  if (ops.length) store.outbox.add({ id, changeset: old.changeset, title: old.title, ops });
}

function withoutKeys(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}
