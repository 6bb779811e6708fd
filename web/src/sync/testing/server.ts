import type { EntityMeta, Entities } from "../../model/meta";
import type { Answer, Request } from "../network";
import { reasonAgainst, type Commands } from "../../model/acts";
import { documentsAbove, frozenAbove, frozenBecause, type Look } from "../../model/documents";
import { sameValue } from "../../model/same";
import { undoBatch } from "./undoing";
import type {
  CommandOp,
  EditOp,
  FeedChange,
  FeedItem,
  Op,
  Receipt,
  Values,
  WireBatch,
} from "../../model/words";

/** Bugs that a server could have. The simulation must notice each of them. */
export type ServerMutant =
  | "no_idempotency"
  | "whole_record_overwrite"
  | "loser_dropped"
  | "cursor_gap"
  | "rights_without_reconcile"
  | "half_batch"
  | "receipt_before_durable";

interface Stored {
  version: number;
  values: Record<string, unknown>;
  custom: Record<string, unknown>;
  deleted: boolean;
  seq: number;
  /** The record with which it was deleted, and with which it comes back. */
  along: string;
}

interface Change extends Omit<FeedChange, "kind"> {
  /** "sight": nothing was written, but others see it now. Nobody is told of it as of a change. */
  readonly kind: FeedChange["kind"] | "sight";
  /** Users who stopped seeing the record with this change. */
  readonly lost: ReadonlySet<string>;
  /** Changes of one transaction have the same number. */
  readonly unit: number;
}

interface KnownDevice {
  readonly id: string;
  readonly user: string;
  readonly key: string;
  last: number;
  revoked: boolean;
}

export interface FakeUser {
  readonly id: string;
  readonly name: string;
  blocked: boolean;
  scope: number;
  /** What the person may see. */
  sees: (entity: string, values: Values) => boolean;
  /** Fields that do not exist for the person, by entity. */
  hidden: Readonly<Record<string, readonly string[]>>;
}

/** What fell in a request: the records touched by refused batches, and those they were to create; with what began it. */
interface Fallen {
  readonly touched: Map<string, string>;
  readonly created: Map<string, string>;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly data?: Values;
}

/** docs/protocol.md in memory: enough of a server for tests of the device and for looking at screens. */
export class FakeServer {
  readonly feed: Change[] = [];
  readonly quarantine: WireBatch[] = [];
  readonly commands = new Map<string, (server: FakeServer, args: Values, user: FakeUser) => Refusal | void>([
    ["core.mark_undone", () => undefined],
  ]);
  /** Refuses an operation on purpose. */
  refuse: (op: Op) => Refusal | null = () => null;
  /** What follows from others, worked out before anybody sees the batch. */
  settle: () => void = () => undefined;
  /** By act: the function by which it goes back, and the act whose conditions that has. Without one it is put back. */
  readonly ways = new Map<
    string,
    { as: string; run: (server: FakeServer, args: Values) => Refusal | void }
  >();
  applied = new Map<string, number>();
  /** What was accepted, by batch. */
  readonly done = new Map<string, readonly Op[]>();
  /** What every record ever was: by entity, id and version. */
  readonly past = new Map<string, Values>();
  private unit = 0;
  private readonly rows = new Map<string, Map<string, Stored>>();
  private readonly users = new Map<string, FakeUser>();
  private readonly devices = new Map<string, KnownDevice>();
  private receipts = new Map<string, Receipt>();
  private ids = 0;
  private origin: {
    op: string;
    batch: string;
    changeset: string | null;
    command: string;
    user: string;
    device: string;
  } | null = null;

  constructor(
    readonly entities: Entities,
    private readonly mutants: ReadonlySet<ServerMutant> = new Set(),
    private readonly time: () => number = () => 0,
    private readonly acts: Commands = {},
  ) {
    this.commands.set("core.undo_batch", (_, args) => undoBatch(this, this.acts, String(args["batch"])));
  }

  addUser(id: string, name: string, sees: FakeUser["sees"] = () => true): FakeUser {
    const user = { id, name, blocked: false, scope: 1, sees, hidden: {} };
    this.users.set(id, user);
    return user;
  }

  /** Puts a record there as if somebody else had made it. */
  seed(entity: string, id: string, values: Values): void {
    this.write(entity, id, values, "created");
  }

  /** Who the user is sees other records from now on. */
  changeSight(user: string, sees: FakeUser["sees"]): void {
    const found = this.user(user);
    found.sees = sees;
    found.scope++;
  }

  /** Who the user is sees other fields from now on. */
  hideFields(user: string, hidden: FakeUser["hidden"]): void {
    const found = this.user(user);
    found.hidden = hidden;
    found.scope++;
  }

  /** Whether what these name was never moved, deleted or brought back by anybody. */
  stayed(ops: readonly Op[]): boolean {
    const text = JSON.stringify(ops);
    return !this.feed.some(
      ({ entity, record, kind, before }) =>
        (kind === "deleted" || kind === "restored" || (this.entities[entity]?.parent ?? "") in before) &&
        text.includes(record),
    );
  }

  hiddenFrom(user: string): FakeUser["hidden"] {
    return this.user(user).hidden;
  }

  scopeOf(user: string): string {
    return String(this.user(user).scope);
  }

  revoke(device: string): void {
    const found = this.devices.get(device);
    if (found) found.revoked = true;
  }

  get seq(): number {
    return this.feed.length;
  }

  /** Everything a user may hold now, by entity and id. */
  truth(user: string): Map<string, Stored> {
    const all = new Map<string, Stored>();
    for (const [entity, rows] of this.rows) {
      for (const [id, row] of rows)
        if (!row.deleted && this.sees(user, entity, row)) all.set(`${entity}/${id}`, row);
    }
    return all;
  }

  receipt(op: string): Receipt | undefined {
    return this.receipts.get(op);
  }

  state(entity: string, id: string): Stored | undefined {
    return this.rows.get(entity)?.get(id);
  }

  /** What stands in a table, past all sight. */
  all(entity: string): (Values & { readonly id: string })[] {
    return [...(this.rows.get(entity) ?? [])]
      .filter(([, row]) => !row.deleted)
      .map(([id, row]) => ({ ...row.values, id }));
  }

  /** One request of a signed-in user (null: session over). */
  handle(request: Request, session: string | null): Answer {
    const [path = "", query = ""] = request.path.split("?");
    const params = new URLSearchParams(query);
    const device = this.devices.get(request.headers?.["X-Device"] ?? "");
    const known = device?.key === request.headers?.["X-Device-Key"] ? device : undefined;
    if (known && (known.revoked || this.user(known.user).blocked)) {
      if (path === "/api/sync/push")
        return ok(this.quarantined(known, request.body as { batches: WireBatch[] }));
      return error(403, known.revoked ? "device_revoked" : "user_blocked", "Accesso sospeso.");
    }
    if (session === null) return error(401, "signin_required", "Accedi di nuovo.");
    const user = this.user(session);
    if (path === "/api/me") return ok(this.whoIs(user, known));
    if (path === "/api/device") return this.register(user, request.body as { id: string });
    if (!known || known.user !== session) return error(403, "device_unknown", "Dispositivo sconosciuto.");
    if (path === "/api/sync/push") return ok(this.push(known, request.body as { batches: WireBatch[] }));
    if (path === "/api/sync/pull")
      return this.pull(
        user,
        Number(params.get("since")),
        Number(params.get("limit")),
        params.get("scope") ?? "",
      );
    if (path === "/api/sync/snapshot") return ok(this.snapshot(user));
    if (path === "/api/sync/fetch")
      return ok(this.fetch(user, request.body as { entity: string; ids: string[] }));
    const part = /^\/api\/sync\/(snapshot|inventory)\/(.+)$/.exec(path);
    const [after, limit] = [params.get("after") ?? "", Number(params.get("limit"))];
    if (part?.[1] === "snapshot") return ok(this.part(user, part[2] ?? "", after, limit));
    if (part?.[1] === "inventory") return ok(this.inventory(user, part[2] ?? "", after, limit));
    const history = /^\/api\/history\/([^/]+)\/([^/]+)$/.exec(path);
    if (history)
      return ok({
        changes: this.feed
          .filter((c) => c.entity === history[1] && c.record === history[2])
          .flatMap((change) => this.told(user, change) ?? [])
          .reverse(),
        next: null,
        more: false,
      });
    return error(404, "not_found", "Non c'è.");
  }

  // Push

  private push(device: KnownDevice, body: { batches: WireBatch[] }): unknown {
    const receipts: Receipt[] = [];
    const refused: Fallen = { touched: new Map(), created: new Map() };
    const fresh = body.batches.filter((batch) => !this.isKnown(batch));
    const first = fresh[0];
    if (first && first.n > device.last + 1)
      return { status: "gap", expected: device.last + 1, seq: this.seq, receipts: [] };
    for (const batch of body.batches) {
      if (this.isKnown(batch)) {
        const told = batch.ops.map((op) => this.receipts.get(op.id) as Receipt);
        receipts.push(...told);
        const why = told.find((receipt) => receipt.state === "refused");
        if (why) this.fell(batch, refused, (why.data["cause"] as string | undefined) ?? batch.id);
        continue;
      }
      device.last = Math.max(device.last, batch.n);
      const found = this.applyBatch(device, batch, refused);
      for (const receipt of found) this.receipts.set(receipt.op, receipt);
      receipts.push(...found);
    }
    return { status: "ok", expected: device.last + 1, seq: this.seq, receipts };
  }

  private isKnown(batch: WireBatch): boolean {
    return !this.mutants.has("no_idempotency") && batch.ops.every((op) => this.receipts.has(op.id));
  }

  private applyBatch(device: KnownDevice, batch: WireBatch, refused: Fallen): Receipt[] {
    const cause = this.causeOf(batch, refused);
    if (cause) {
      this.fell(batch, refused, cause);
      const message = "Dipende da una modifica respinta.";
      return batch.ops.map((op) => refusal(op, { code: "depends_on_refused", message, data: { cause } }));
    }
    const before = this.copy();
    this.unit++;
    const results: Receipt[] = [];
    for (const op of batch.ops) {
      this.origin = {
        op: op.id,
        batch: batch.id,
        changeset: batch.changeset,
        command: op.kind === "command" ? op.command : "",
        user: device.user,
        device: device.id,
      };
      const why = this.refuse(op);
      const result = why ? refusal(op, why) : this.applyOp(op, this.user(device.user));
      this.origin = null;
      if (result.state === "refused") {
        if (!this.mutants.has("half_batch")) this.restore(before);
        this.fell(batch, refused, batch.id);
        return batch.ops.map((other) =>
          other.id === op.id
            ? result
            : refusal(other, { code: "batch_refused", message: "Respinta insieme al resto." }),
        );
      }
      results.push(result);
    }
    this.settle();
    this.done.set(batch.id, batch.ops);
    for (const op of batch.ops) this.applied.set(op.id, (this.applied.get(op.id) ?? 0) + 1);
    if (this.mutants.has("receipt_before_durable") && batch.n % 5 === 0) this.restore(before);
    return results;
  }

  private applyOp(op: Op, user: FakeUser): Receipt {
    // An act finds the sums of what was written before it.
    if (op.kind === "command") this.settleApart();
    const start = this.seq;
    let conflicts: unknown[] = [];
    if (op.kind === "command") {
      const command = this.commands.get(op.command);
      if (!command) return refusal(op, { code: "unknown_command", message: "Comando sconosciuto." });
      const why = this.notNow(op) ?? command(this, op.args, user);
      if (why) return refusal(op, why);
    } else {
      const found = this.applyEdit(op, user);
      if ("code" in found) return refusal(op, found);
      conflicts = found.conflicts;
    }
    const seq = this.seq > start ? this.seq : null;
    return {
      op: op.id,
      state: conflicts.length ? "merged" : "applied",
      seq,
      code: "",
      message: "",
      data: conflicts.length ? { conflicts } : {},
    };
  }

  private settleApart(): void {
    const { origin } = this;
    this.origin = null;
    this.settle();
    this.origin = origin;
  }

  private applyEdit(op: EditOp, user: FakeUser): Refusal | { conflicts: unknown[] } {
    const row = this.rows.get(op.entity)?.get(op.record);
    const meta = this.entities[op.entity];
    if (!meta) return { code: "unknown_entity", message: "Tabella sconosciuta." };
    const hidden = Object.keys(op.values).find((name) => user.hidden[op.entity]?.includes(name));
    if (hidden) return { code: "unknown_field", message: `Campo sconosciuto: ${hidden}` };
    if (row && !this.sees(user.id, op.entity, row)) return NOT_FOUND;
    const wrong = this.wrong(op, meta, row?.values ?? null, user);
    if (wrong) return wrong;
    if (op.act === "create") {
      if (row && !this.mutants.has("no_idempotency")) return { code: "id_taken", message: "Esiste già." };
      this.reviveAbove(op.entity, op.values);
      this.write(op.entity, op.record, op.values, "created");
      return { conflicts: [] };
    }
    if (!row) return NOT_FOUND;
    if (op.act === "restore") {
      if (row.deleted) this.reviveAbove(op.entity, row.values);
      if (row.deleted) this.write(op.entity, op.record, {}, "restored");
      return { conflicts: [] };
    }
    if (op.act === "delete") {
      if (row.deleted) return { conflicts: [] };
      const device = this.origin?.device;
      const going = this.below(op.entity, op.record).map(({ id }) => id);
      const edited = this.feed.some(
        (c) =>
          c.kind !== "derived" &&
          c.kind !== "sight" &&
          c.device !== device &&
          (c.record === op.record
            ? c.version > Number(op.base["version"])
            : going.includes(c.record) && c.seq > Number(op.base["seq"] ?? Infinity)),
      );
      if (edited) return { conflicts: [{ kind: "kept", entity: op.entity, record: op.record, field: "" }] };
      const users = this.usersOf(op.entity, op.record);
      if (users.length) return { code: "in_use", message: "È in uso.", data: { uses: users } };
      this.write(op.entity, op.record, {}, "deleted");
      return { conflicts: [] };
    }
    return this.update(op, row, meta);
  }

  private update(op: EditOp, row: Stored, meta: EntityMeta): Refusal | { conflicts: unknown[] } {
    const conflicts: unknown[] = [];
    const next: Record<string, unknown> = {};
    for (const [name, mine] of Object.entries(op.values)) {
      const field = meta.fields[name];
      if (!field) return { code: "unknown_field", message: `Campo sconosciuto: ${name}` };
      const [base, current] = [op.base[name], row.values[name]];
      if (field.merge === "counter") {
        next[name] = Number(current) + Number(mine) - Number(base);
        continue;
      }
      if (sameValue(field.kind, current, mine) || sameValue(field.kind, base, current)) {
        next[name] = mine;
        continue;
      }
      const author = [...this.feed].reverse().find((c) => c.record === op.record && name in c.after);
      if (field.merge === "set" && Array.isArray(base) && Array.isArray(current) && Array.isArray(mine)) {
        const dropped = base.filter((member) => !mine.includes(member));
        next[name] = [
          ...new Set([
            ...(current as unknown[]).filter((m) => !dropped.includes(m)),
            ...(mine as unknown[]).filter((m) => !base.includes(m)),
          ]),
        ];
      } else if (author?.device === this.origin?.device) next[name] = mine;
      else if (field.merge === "exact") {
        return {
          code: "stale_value",
          message: "Qualcuno l'ha cambiato nel frattempo.",
          data: { conflicts: [{ entity: op.entity, record: op.record, field: name, mine, theirs: current }] },
        };
      } else {
        next[name] = mine;
        if (!this.mutants.has("loser_dropped"))
          conflicts.push({
            kind: "overwritten",
            entity: op.entity,
            record: op.record,
            field: name,
            mine,
            theirs: current,
            by: author?.user,
          });
      }
    }
    if (this.mutants.has("whole_record_overwrite")) {
      for (const [name, value] of Object.entries(op.base)) next[name] ??= value;
      for (const name of Object.keys(row.values))
        if (!(name in next) && meta.fields[name]?.kind === "text")
          next[name] = this.feed.find((c) => c.record === op.record)?.after[name] ?? "";
    }
    this.reviveAbove(op.entity, { ...row.values, ...next });
    if (this.rows.get(op.entity)?.get(op.record)?.deleted) {
      conflicts.push({ kind: "revived", entity: op.entity, record: op.record, field: "" });
      this.write(op.entity, op.record, {}, "restored");
    }
    this.write(op.entity, op.record, next, "updated");
    return { conflicts };
  }

  /** What the declarations forbid. */
  private wrong(op: EditOp, meta: EntityMeta, row: Values | null, user: FakeUser): Refusal | null {
    const [names, after] = [Object.keys(op.values), { ...row, ...op.values }];
    const readOnly = names.filter((name) => meta.fields[name]?.readOnly);
    if (readOnly.length)
      return { code: "read_only", message: `Non si scrive da qui: ${readOnly.join(", ")}.` };
    const missing = Object.values(meta.fields).filter(
      (f) => f.required && !f.readOnly && op.act === "create" && isEmpty(op.values[f.name] ?? f.initial),
    );
    if (missing.length) {
      const fields = Object.fromEntries(missing.map((f) => [f.name, "Questo campo è obbligatorio."]));
      return { code: "invalid", message: "Manca qualcosa.", data: { fields } };
    }
    const above = after[meta.parent];
    if (op.act !== "delete" && typeof above === "string" && above) {
      const document = this.rows.get(meta.fields[meta.parent]?.to ?? "")?.get(above);
      if (!document || !this.sees(user.id, meta.fields[meta.parent]?.to ?? "", document)) return NOT_FOUND;
    }
    const asked = op.act === "update" ? names : undefined;
    const reason =
      (op.act !== "create" && frozenBecause(this.entities, this.look, op.entity, row, asked)) ||
      ((op.act === "create" || meta.parent in op.values) &&
        frozenAbove(this.entities, this.look, op.entity, after)) ||
      "";
    return reason ? { code: "frozen", message: reason } : null;
  }

  private notNow({ command, args, seen = {} }: CommandOp): Refusal | null {
    const meta = this.acts[command];
    if (!meta) return null;
    const rowOf = (argument: string) => this.look(meta.of[argument] ?? "", args[argument] as string);
    const reason = reasonAgainst(meta, this.entities, rowOf);
    if (reason) return { code: "not_now", message: reason };
    const conflicts = Object.entries(seen).flatMap(([argument, values]) =>
      Object.entries(values).flatMap(([field, mine]) => {
        const [entity, record] = [meta.of[argument] ?? "", args[argument] as string];
        const theirs = rowOf(argument)?.[field] ?? null;
        const kind = this.entities[entity]?.fields[field]?.kind ?? "json";
        return sameValue(kind, mine, theirs) ? [] : [{ entity, record, field, kind: "stale", mine, theirs }];
      }),
    );
    return conflicts.length
      ? { code: "stale_value", message: "Nel frattempo è cambiato.", data: { conflicts } }
      : null;
  }

  /** What names the record and holds it fast. */
  private usersOf(entity: string, id: string): string[] {
    const uses = this.entities[entity]?.uses.filter(({ onDelete }) => onDelete === "protect") ?? [];
    return uses.flatMap((use) =>
      this.all(use.entity).flatMap((row) => (row[use.field] === id ? [row.id] : [])),
    );
  }

  /** Lines of a record, and theirs: deleted ones too. */
  private below(entity: string, id: string): { entity: string; id: string }[] {
    return this.belowDirectly(entity, id).flatMap((line) => [line, ...this.below(line.entity, line.id)]);
  }

  /** Something is written below a document that was deleted: it is wanted again. */
  private reviveAbove(entity: string, values: Values): void {
    for (const { entity: of, record } of documentsAbove(this.entities, this.look, entity, values).reverse())
      if (this.rows.get(of)?.get(record)?.deleted) this.writeApart(of, record, {}, "restored");
  }

  private writeApart(entity: string, id: string, values: Values, kind: Change["kind"], along = ""): void {
    const { origin } = this;
    this.origin = origin && { ...origin, op: "" };
    this.write(entity, id, values, kind, along);
    this.origin = origin;
  }

  /** Why the server's word is that the record stands still; "" if it moves. */
  frozen(entity: string, id: string, names?: readonly string[]): string {
    return frozenBecause(this.entities, this.look, entity, this.look(entity, id), names);
  }

  whyNot(command: string, args: Values): string {
    const meta = this.acts[command];
    if (!meta) return "";
    return reasonAgainst(meta, this.entities, (argument) =>
      this.look(meta.of[argument] ?? "", args[argument] as string),
    );
  }

  private readonly look: Look = (entity, record) => this.rows.get(entity)?.get(record)?.values ?? null;

  /** What a batch touches: its records, their documents before and after, and what its commands name. */
  private touchedBy(batch: WireBatch): string[] {
    return batch.ops.flatMap((op) => {
      if (op.kind === "command") {
        const of = this.acts[op.command]?.of ?? {};
        if (op.command === "core.undo_batch") return this.writtenBy(String(op.args["batch"]), batch);
        return Object.entries(op.args).flatMap(([name, id]) =>
          typeof id === "string"
            ? [id, ...this.above(of[name] ?? "", this.look(of[name] ?? "", id), batch)]
            : [],
        );
      }
      const row = this.look(op.entity, op.record);
      return [
        op.record,
        ...this.above(op.entity, row, batch),
        ...this.above(op.entity, { ...row, ...op.values }, batch),
      ];
    });
  }

  /** An undo touches what it takes back; its batch, should that fall. */
  private writtenBy(done: string, batch: WireBatch): string[] {
    const changes = this.feed.filter((change) => change.batch === done && change.kind !== "sight");
    return [
      done,
      ...changes.flatMap(({ entity, record }) => [
        record,
        ...this.above(entity, this.look(entity, record), batch),
      ]),
    ];
  }

  private above(entity: string, row: Values | null, batch: WireBatch): string[] {
    const look: Look = (of, record) => {
      const made = batch.ops.find((op) => op.kind === "edit" && op.act === "create" && op.record === record);
      return this.look(of, record) ?? (made?.kind === "edit" ? made.values : null);
    };
    return documentsAbove(this.entities, look, entity, row).map(({ record }) => record);
  }

  private causeOf(batch: WireBatch, { touched, created }: Fallen): string | null {
    const met = this.touchedBy(batch).find((record) => touched.has(record));
    if (met) return touched.get(met) ?? null;
    const text = JSON.stringify(batch.ops);
    return [...created].find(([record]) => text.includes(record))?.[1] ?? null;
  }

  private fell(batch: WireBatch, { touched, created }: Fallen, cause: string): void {
    for (const id of [batch.id, ...this.touchedBy(batch)]) touched.set(id, touched.get(id) ?? cause);
    for (const op of batch.ops) if (op.kind === "edit" && op.act === "create") created.set(op.record, cause);
  }

  /** Also for commands. */
  write(entity: string, id: string, values: Values, kind: Change["kind"], along = ""): void {
    const rows = this.rows.get(entity) ?? new Map<string, Stored>();
    this.rows.set(entity, rows);
    const old = rows.get(id);
    const meta = this.entities[entity];
    const blank = Object.fromEntries(
      Object.values(meta?.fields ?? {}).map((f) => [
        f.name,
        f.kind === "choices" || f.kind === "refs"
          ? []
          : (f.initial ??
            (["text", "longtext", "email", "phone", "url", "choice"].includes(f.kind)
              ? ""
              : f.kind === "boolean"
                ? false
                : null)),
      ]),
    );
    const fields = Object.fromEntries(
      Object.entries(values).filter(([name]) => !name.startsWith("custom.") && name !== "custom"),
    );
    const custom = {
      ...old?.custom,
      ...(values["custom"] as object | undefined),
      ...Object.fromEntries(
        Object.entries(values).flatMap(([n, v]) => (n.startsWith("custom.") ? [[n.slice(7), v]] : [])),
      ),
    };
    const next: Stored = {
      version: (old?.version ?? 0) + 1,
      values: { ...(old?.values ?? blank), ...fields },
      custom,
      deleted: kind === "deleted",
      seq: this.seq + 1,
      along,
    };
    const lines = this.below(entity, id);
    const saw = [{ entity, id }, ...lines].map((one) => this.seenBy(one.entity, one.id));
    rows.set(id, next);
    const see = [{ entity, id }, ...lines].map((one) => this.seenBy(one.entity, one.id));
    const lostOf = (at: number) => new Set([...(saw[at] ?? [])].filter((user) => !see[at]?.has(user)));
    const before = Object.fromEntries(Object.keys(values).map((name) => [name, old?.values[name] ?? null]));
    this.feed.push({
      seq: this.seq + 1,
      entity,
      record: id,
      version: next.version,
      kind,
      operation: this.origin?.op ?? "",
      command: this.origin?.command ?? "",
      batch: this.origin?.batch ?? "",
      changeset: this.origin?.changeset ?? null,
      user: this.origin?.user ?? null,
      device: this.origin?.device ?? null,
      device_time: null,
      at: new Date(this.time()).toISOString(),
      before: kind === "created" ? {} : before,
      after: { ...values },
      lost: lostOf(0),
      unit: this.origin ? this.unit : ++this.unit,
    });
    this.past.set(`${entity}/${id}/${next.version}`, next.values);
    if (kind === "deleted" || kind === "restored") {
      for (const line of this.belowDirectly(entity, id)) {
        const { deleted, along: with_ } = this.rows.get(line.entity)?.get(line.id) as Stored;
        if (kind === "deleted" && !deleted) this.writeApart(line.entity, line.id, {}, kind, along || id);
        if (kind === "restored" && deleted && with_ && with_ === (old?.along || id))
          this.writeApart(line.entity, line.id, {}, kind);
      }
    } else
      lines.forEach((line, at) => {
        const lost = lostOf(at + 1);
        if (lost.size || [...(see[at + 1] ?? [])].some((user) => !saw[at + 1]?.has(user)))
          this.tellOfSight(line.entity, line.id, lost);
      });
  }

  private belowDirectly(entity: string, id: string): { entity: string; id: string }[] {
    const lines = this.entities[entity]?.children.filter((child) => child.lines) ?? [];
    return lines.flatMap((child) =>
      [...(this.rows.get(child.entity) ?? [])].flatMap(([line, row]) =>
        row.values[child.field] === id ? [{ entity: child.entity, id: line }] : [],
      ),
    );
  }

  private seenBy(entity: string, id: string): Set<string> {
    const row = this.rows.get(entity)?.get(id);
    if (!row || row.deleted) return new Set();
    return new Set(
      [...this.users.values()].filter((user) => user.sees(entity, row.values)).map(({ id: of }) => of),
    );
  }

  private tellOfSight(entity: string, id: string, lost: ReadonlySet<string>): void {
    const row = this.rows.get(entity)?.get(id);
    this.feed.push({
      ...(this.feed.at(-1) as Change),
      seq: this.seq + 1,
      entity,
      record: id,
      version: row?.version ?? 0,
      kind: "sight",
      operation: "",
      command: "",
      before: {},
      after: {},
      lost,
    });
  }

  private quarantined(device: KnownDevice, body: { batches: WireBatch[] }): unknown {
    this.quarantine.push(...body.batches);
    device.last = Math.max(device.last, ...body.batches.map((batch) => batch.n));
    const receipts = body.batches.flatMap((batch) =>
      batch.ops.map((op): Receipt => ({
        op: op.id,
        state: "quarantined",
        seq: null,
        code: "",
        message: "",
        data: {},
      })),
    );
    return { status: "locked", expected: device.last + 1, seq: 0, receipts };
  }

  // Pull

  private pull(user: FakeUser, since: number, limit: number, scope: string): Answer {
    if (since < 0 || since > this.seq) return error(409, "bad_position", "Posizione sconosciuta.");
    let next = Math.min(since + limit, this.seq);
    // A page never cuts a batch, nor what follows from it.
    while (
      next < this.seq &&
      (this.feed[next]?.kind === "derived" || this.feed[next]?.unit === this.feed[next - 1]?.unit)
    )
      next++;
    const latest = new Map<string, Change>();
    const changes: FeedChange[] = [];
    const lostToMe = new Set<string>();
    for (const change of this.feed.slice(since, next)) {
      const key = `${change.entity}/${change.record}`;
      latest.delete(key);
      latest.set(key, change);
      if (change.lost.has(user.id)) lostToMe.add(key);
      const told = this.told(user, change);
      if (told) changes.push(told);
    }
    const items: FeedItem[] = [];
    for (const [key, change] of latest) {
      const row = this.rows.get(change.entity)?.get(change.record);
      const here = row && !row.deleted && this.sees(user.id, change.entity, row);
      // Somebody who never saw the record must not learn of it.
      if (here)
        items.push({
          seq: change.seq,
          entity: change.entity,
          id: change.record,
          version: row.version,
          values: { ...this.without(user, change.entity, row.values), custom: row.custom },
        });
      else if (lostToMe.has(key))
        items.push({ seq: change.seq, entity: change.entity, id: change.record, removed: true });
    }
    if (this.mutants.has("cursor_gap") && items.length > 1) items.shift();
    const reconcile = scope !== String(user.scope) && !this.mutants.has("rights_without_reconcile");
    return ok({
      since,
      next,
      more: next < this.seq,
      scope: String(user.scope),
      reconcile,
      schema: 1,
      items,
      changes,
    });
  }

  /** What a user is told of a change, if anything. */
  private told(user: FakeUser, { lost: _lost, unit: _unit, kind, ...change }: Change): FeedChange | null {
    const row = this.rows.get(change.entity)?.get(change.record);
    if (kind === "sight" || !row || !this.sees(user.id, change.entity, row)) return null;
    const [before, after] = [change.before, change.after].map((values) =>
      this.without(user, change.entity, values),
    ) as [Values, Values];
    const nothing = Object.keys(change.after).length > 0 && !Object.keys(after).length;
    return nothing ? null : { ...change, kind, before, after };
  }

  private without(user: FakeUser, entity: string, values: Values): Values {
    const hidden = user.hidden[entity];
    return hidden
      ? Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name)))
      : values;
  }

  private snapshot(user: FakeUser): unknown {
    const parts = Object.keys(this.entities).map((entity) => ({
      entity,
      count: this.visible(user, entity).length,
    }));
    return {
      seq: this.seq,
      scope: String(user.scope),
      schema: 1,
      parts: [...parts, { entity: "core.change", count: this.feed.length }],
    };
  }

  private part(user: FakeUser, entity: string, after: string, limit: number): unknown {
    if (entity === "core.change") {
      const seen = this.feed.flatMap((change) => this.told(user, change) ?? []);
      const columns = [
        "seq",
        "entity",
        "record",
        "version",
        "kind",
        "operation",
        "command",
        "batch",
        "changeset",
        "user",
        "device",
        "device_time",
        "at",
        "before",
        "after",
      ];
      return columnar(
        entity,
        columns,
        seen.map((c) => columns.map((name) => c[name as keyof FeedChange])),
        null,
      );
    }
    const ids = this.visible(user, entity).filter((id) => id > after);
    return this.columns(
      user,
      entity,
      ids.slice(0, limit),
      ids.length > limit ? (ids[limit - 1] ?? null) : null,
    );
  }

  private inventory(user: FakeUser, entity: string, after: string, limit: number): unknown {
    const ids = this.visible(user, entity).filter((id) => id > after);
    const page = ids.slice(0, limit);
    return {
      ids: page,
      versions: page.map((id) => this.rows.get(entity)?.get(id)?.version ?? 0),
      next: ids.length > limit ? page.at(-1) : null,
    };
  }

  private fetch(user: FakeUser, { entity, ids }: { entity: string; ids: string[] }): unknown {
    const seen = new Set(this.visible(user, entity));
    return this.columns(
      user,
      entity,
      ids.filter((id) => seen.has(id)),
      null,
    );
  }

  private columns(user: FakeUser, entity: string, ids: readonly string[], next: string | null): unknown {
    const hidden = user.hidden[entity] ?? [];
    const names = Object.keys(this.entities[entity]?.fields ?? {}).filter((name) => !hidden.includes(name));
    const rows = ids.map((id) => {
      const row = this.rows.get(entity)?.get(id) as Stored;
      return [id, row.version, ...names.map((name) => row.values[name] ?? null), row.custom];
    });
    return columnar(entity, ["id", "version", ...names, "custom"], rows, next);
  }

  private visible(user: FakeUser, entity: string): string[] {
    const rows = [...(this.rows.get(entity) ?? [])];
    return rows
      .filter(([, row]) => !row.deleted && this.sees(user.id, entity, row))
      .map(([id]) => id)
      .sort();
  }

  private sees(user: string, entity: string, row: Stored): boolean {
    return this.user(user).sees(entity, row.values);
  }

  private register(user: FakeUser, { id }: { id: string }): Answer {
    const known = this.devices.get(id);
    if (known && known.user !== user.id) return error(403, "device_taken", "Dispositivo di un altro.");
    const device = { id, user: user.id, key: `key-${++this.ids}`, last: known?.last ?? 0, revoked: false };
    this.devices.set(id, device);
    return ok({ id, key: device.key, expected: device.last + 1 });
  }

  private whoIs(user: FakeUser, device: KnownDevice | undefined): unknown {
    const all = { view: "all", create: true, edit: "all", delete: "all", import: true, export: true };
    return {
      user: { id: user.id, name: user.name, email: `${user.name.toLowerCase()}@demo.it` },
      workspace: { id: "w", name: "Demo", settings: {} },
      rights: Object.fromEntries(
        Object.keys(this.entities).map((key) => {
          const fields = user.hidden[key]?.map((name) => [name, "none"]);
          return [key, fields ? { ...all, fields: Object.fromEntries(fields) as Values } : all];
        }),
      ),
      is_admin: true,
      schema: 1,
      scope: String(user.scope),
      seq: this.seq,
      expected: (device?.last ?? 0) + 1,
    };
  }

  private user(id: string): FakeUser {
    const user = this.users.get(id);
    if (!user) throw new Error(`no user ${id}`);
    return user;
  }

  private copy(): { rows: Map<string, Map<string, Stored>>; length: number } {
    return {
      rows: new Map([...this.rows].map(([entity, rows]) => [entity, new Map(rows)])),
      length: this.feed.length,
    };
  }

  private restore({ rows, length }: { rows: Map<string, Map<string, Stored>>; length: number }): void {
    this.rows.clear();
    for (const [entity, found] of rows) this.rows.set(entity, found);
    this.feed.length = length;
  }
}

const NOT_FOUND: Refusal = {
  code: "not_found",
  message: "La scheda non c'è più, o non la puoi vedere.",
};

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length);
}

function refusal(op: Op, { code, message, data = {} }: Refusal): Receipt {
  return { op: op.id, state: "refused", seq: null, code, message, data };
}

function columnar(
  entity: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  next: string | null,
): unknown {
  return { entity, columns, data: columns.map((_, at) => rows.map((row) => row[at])), next };
}

function ok(body: unknown): Answer {
  // Through JSON as on the wire: nothing is shared by accident.
  return { status: 200, body: JSON.parse(JSON.stringify(body)) as unknown };
}

function error(status: number, code: string, message: string): Answer {
  return { status, body: { code, message, data: {} } };
}
