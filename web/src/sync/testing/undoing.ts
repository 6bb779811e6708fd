import type { Commands } from "../../model/acts";
import type { Op, Values } from "../../model/words";
import type { FakeServer, Refusal } from "./server";

/** `core.undo_batch` of the fake server: every edit and every act of the batch goes back, or it is refused. */
export function undoBatch(server: FakeServer, acts: Commands, batch: string): Refusal | undefined {
  const changes = server.feed.filter(
    ({ batch: of, kind }) => of === batch && kind !== "derived" && kind !== "sight",
  );
  if (!changes.length) return { code: "not_found", message: "Non c'è niente da annullare." };
  for (const op of [...(server.done.get(batch) ?? [])].reverse()) {
    const own = changes.filter((change) => change.operation === op.id).reverse();
    const why = op.kind === "command" ? takeBack(server, acts, op, own) : putBack(server, own, true);
    if (why) return { code: "undo_refused", message: why, data: { reasons: [] } };
  }
  return undefined;
}

type Own = FakeServer["feed"];
const SINCE = "Nel frattempo è cambiato.";

function takeBack(server: FakeServer, acts: Commands, op: Op & { kind: "command" }, own: Own): string {
  const undo = acts[op.command]?.undo;
  if (typeof undo === "string") return undo;
  const again = op.command === "core.undo_batch" ? server.done.get(String(op.args["batch"])) : undefined;
  if (again?.some((done) => done.kind === "command" && server.ways.has(done.command)))
    return "Per rifarlo, chiedilo di nuovo.";
  const way = server.ways.get(op.command);
  if (!way) return putBack(server, own, false);
  if (own.some((change) => movedSince(server, change))) return SINCE;
  const reason = server.whyNot(way.as, op.args);
  return reason || (way.run(server, op.args)?.message ?? "");
}

function movedSince(server: FakeServer, { record, seq, batch, before }: Own[number]): boolean {
  return server.feed.some(
    (later) =>
      later.record === record &&
      later.seq > seq &&
      later.batch !== batch &&
      later.kind !== "derived" &&
      later.kind !== "sight" &&
      (later.kind !== "updated" || Object.keys(later.before).some((name) => name in before)),
  );
}

/** `bound`: what stands still now does not go back by hand; of an act its own freezing goes back with it. */
function putBack(server: FakeServer, own: Own, bound: boolean): string {
  for (const change of own) {
    const { entity, record, before, after, kind } = change;
    const row = server.state(entity, record);
    if (!row) return SINCE;
    const frozen = server.frozen(entity, record, kind === "updated" ? Object.keys(before) : undefined);
    if (bound && frozen) return frozen;
    if (kind === "created" || kind === "restored") {
      if (row.deleted || touchedSince(server, change)) return SINCE;
      server.write(entity, record, {}, "deleted");
    } else if (kind === "deleted") {
      if (!row.deleted) return SINCE;
      server.write(entity, record, {}, "restored");
    } else {
      if (row.deleted || !stands(row.values, after)) return SINCE;
      server.write(entity, record, before, "updated");
      const still = frozen && server.frozen(entity, record);
      if (still) return still;
    }
  }
  return "";
}

function stands(values: Values, after: Values): boolean {
  return Object.entries(after).every(
    ([name, value]) => JSON.stringify(values[name] ?? null) === JSON.stringify(value ?? null),
  );
}

/** Somebody did something to it since, or put something below it. */
function touchedSince(server: FakeServer, { record, seq, batch }: Own[number]): boolean {
  return server.feed.some(
    (later) =>
      later.seq > seq &&
      later.batch !== batch &&
      later.kind !== "derived" &&
      later.kind !== "sight" &&
      (later.record === record || Object.values(later.after).includes(record)),
  );
}
