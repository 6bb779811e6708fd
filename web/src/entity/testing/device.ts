/** A device in memory: the contract of device/contract.ts without worker, disk or server. Tests and dry looks only. */
import { fold } from "../../i18n/text";
import { sumDecimals } from "../../model/decimals";
import { letterStarts } from "../../store/letters";
import type { Device, Edit, HistoryRow, Me, Query, QueuedBatch, SyncState } from "../../device/contract";
import { frozenAbove, frozenBecause, type Look } from "../../model/documents";
import { Refused } from "../../model/refused";
import type { Row } from "../../model/meta";
import { allMetas } from "../metas";
import { isEmpty, numberOf, textOf, valueOf } from "../values";
import { testId } from "./fixtures";
import { compareRows, matches, metaFor, searched, type Find } from "./match";

export interface MemoryDevice extends Device {
  readonly say: (state: Partial<SyncState>) => void;
}

export function memoryDevice(tables: Record<string, Row[]>, who?: Row): MemoryDevice {
  const byId = new Map<string, Map<string, Row>>();
  for (const [key, rows] of Object.entries(tables)) byId.set(key, new Map(rows.map((row) => [row.id, row])));
  const table = (entity: string) => {
    const found = byId.get(entity) ?? new Map<string, Row>();
    byId.set(entity, found);
    return found;
  };
  const find: Find = (entity, id) => table(entity).get(id);
  const entities = Object.fromEntries(allMetas().map((meta) => [meta.key, meta]));
  const look: Look = (entity, id) => find(entity, id) ?? null;
  const watchers = new Map<string, Set<() => void>>();
  const history: HistoryRow[] = [];
  const queue: QueuedBatch[] = [];
  const made = new Map<string, HistoryRow[]>();
  const cache = new Map<string, readonly Row[]>();
  const me = who?.id ?? "";

  function selected(query: Query): readonly Row[] {
    const key = JSON.stringify(query);
    const ready = cache.get(key);
    if (ready) return ready;
    const meta = metaFor(query.entity);
    let rows = [...table(query.entity).values()];
    if (query.search) rows = rows.filter((row) => searched(meta, row, query.search ?? ""));
    if (query.filter) rows = rows.filter((row) => query.filter && matches(meta, query.filter, row, find, me));
    rows.sort(compareRows(meta, query.sort ?? [], find));
    cache.set(key, rows);
    return rows;
  }

  function apply(edit: Edit, batch: string, changeset: string | null): HistoryRow {
    const rows = table(edit.entity);
    const present = rows.get(edit.record);
    const before: Record<string, unknown> = {};
    if (edit.act === "delete") rows.delete(edit.record);
    else {
      const base: Row = present ?? {
        id: edit.record,
        version: 0,
        custom: {},
        created_at: new Date().toISOString(),
        created_by: me,
      };
      const custom: Record<string, unknown> = { ...base.custom };
      const next: Record<string, unknown> = { ...base };
      for (const [name, value] of Object.entries(edit.values)) {
        before[name] = valueOf(base, name) ?? null;
        if (name.startsWith("custom.")) custom[name.slice(7)] = value;
        else next[name] = value;
      }
      rows.set(edit.record, {
        ...next,
        id: base.id,
        custom,
        version: base.version + 1,
        updated_at: new Date().toISOString(),
      });
    }
    const kind =
      edit.act === "create"
        ? "created"
        : edit.act === "delete"
          ? "deleted"
          : edit.act === "restore"
            ? "restored"
            : "updated";
    const line: HistoryRow = {
      seq: null,
      entity: edit.entity,
      record: edit.record,
      version: (present?.version ?? 0) + 1,
      kind,
      operation: testId(),
      command: "",
      batch,
      changeset,
      user: me,
      device: null,
      device_time: new Date().toISOString(),
      at: new Date().toISOString(),
      before: edit.act === "delete" ? { ...present } : before,
      after: edit.values,
    };
    history.unshift(line);
    return line;
  }

  const frozen = (entity: string, record: string, names?: readonly string[]) =>
    frozenBecause(entities, look, entity, look(entity, record), names);

  /** What device and server refuse, by the declarations. */
  function check({ act, entity, record, values }: Edit): void {
    const meta = metaFor(entity);
    const readOnly = Object.keys(values).filter((name) => meta.fields[name]?.readOnly);
    if (readOnly.length) throw new Refused(`Non si scrive da qui: ${readOnly.join(", ")}.`, "read_only");
    const missing = Object.values(meta.fields).filter(
      (field) =>
        act === "create" && field.required && !field.readOnly && isEmpty(values[field.name] ?? field.initial),
    );
    if (missing.length)
      throw new Refused(`Manca: ${missing.map((field) => field.label).join(", ")}.`, "invalid");
    const reason =
      act === "create"
        ? frozenAbove(entities, look, entity, values)
        : frozen(entity, record, act === "update" ? Object.keys(values) : undefined);
    if (reason) throw new Refused(reason, "frozen");
  }

  function write(edits: readonly Edit[], title = "", changeset: string | null = null): string {
    const batch = testId();
    const lines = edits.map((edit) => apply(edit, batch, changeset));
    made.set(changeset ?? batch, [...(made.get(changeset ?? batch) ?? []), ...lines]);
    queue.unshift({
      id: batch,
      n: queue.length + 1,
      changeset,
      title,
      made: new Date().toISOString(),
      state: "applied",
      message: "",
      code: "",
      heldBy: null,
      answered: new Date().toISOString(),
      ops: edits.map((edit) => ({
        id: testId(),
        kind: "edit",
        entity: edit.entity,
        record: edit.record,
        act: edit.act,
        values: edit.values,
      })),
    });
    cache.clear();
    for (const entity of new Set(edits.map((edit) => edit.entity)))
      watchers.get(entity)?.forEach((changed) => changed());
    return changeset ?? batch;
  }

  /** As somebody asks for it: refused like on a device, or written. */
  async function ask(edits: readonly Edit[], title?: string, changeset?: string | null): Promise<string> {
    edits.forEach(check);
    return Promise.resolve(write(edits, title, changeset));
  }

  const drafts = new Map<string, unknown>();
  const preferences = new Map<string, unknown>(
    Object.entries(JSON.parse(localStorage.getItem("testing") ?? "{}") as object),
  );
  let sync: SyncState = {
    light: "delivered",
    online: true,
    pending: 0,
    review: 0,
    loading: null,
    lastContact: new Date().toISOString(),
    leader: true,
    keeps: true,
    message: "",
  };
  const syncWatchers = new Set<(state: SyncState) => void>();
  const right = {
    view: "all",
    create: true,
    edit: "all",
    delete: "all",
    import: true,
    export: true,
  } as const;
  const myself: Me = {
    user: { id: me, name: textOf(who?.["name"]), email: textOf(who?.["email"]) },
    workspace: { id: testId(), name: "Officine Esempio Srl", settings: {} },
    rights: Object.fromEntries(allMetas().map((meta) => [meta.key, right])),
    is_admin: true,
    schema: 1,
  };
  const later = <T>(value: T) => Promise.resolve(value);

  return {
    entities,
    list: (query, first, last) => later(selected(query).slice(first, last)),
    count: (query) => later(selected(query).length),
    letters: (query) => {
      const rows = selected(query);
      const { field, desc } = query.sort?.[0] ?? { field: "id", desc: false };
      return later(
        letterStarts(
          rows.length,
          desc,
          (position, letter) => fold(textOf(rows[position]?.[field])) >= letter,
        ),
      );
    },
    ids: (query, limit) =>
      later(
        selected(query)
          .slice(0, limit)
          .map((row) => row.id),
      ),
    rows: (entity, ids) => later(ids.map((id) => find(entity, id)).filter((row) => row !== undefined)),
    record: (entity, id) => later(find(entity, id) ?? null),
    groups: (query, by, sum) => {
      const groups = new Map<unknown, Row[]>();
      for (const row of selected(query))
        groups.set(valueOf(row, by), [...(groups.get(valueOf(row, by)) ?? []), row]);
      return later(
        [...groups].map(([value, rows]) => ({
          value,
          count: rows.length,
          sum: sum ? sumDecimals(rows.map((row) => numberOf(valueOf(row, sum)))) : null,
        })),
      );
    },
    search: (text, limit) =>
      later(
        allMetas()
          .filter((meta) => meta.area)
          .flatMap((meta) =>
            [...table(meta.key).values()]
              .filter((row) => searched(meta, row, text))
              .slice(0, limit)
              .map((row) => ({
                entity: meta.key,
                row,
                score: fold(textOf(row[meta.title[0] ?? ""])).startsWith(fold(text)) ? 2 : 1,
              })),
          )
          .sort((a, b) => b.score - a.score)
          .slice(0, limit),
      ),
    history: (entity, id) => later(history.filter((line) => line.entity === entity && line.record === id)),
    frozen: (entity, ids, names) =>
      later(
        Object.fromEntries(
          ids.map((id) => [id, frozen(entity, id, names)]).filter(([, reason]) => reason),
        ) as Record<string, string>,
      ),
    edit: (entity, record, values) => ask([{ act: "update", entity, record, values }]),
    create: (entity, values, id = testId()) =>
      ask([{ act: "create", entity, record: id, values }]).then(() => id),
    remove: (entity, record) => ask([{ act: "delete", entity, record, values: {} }]),
    batch: (edits, options) => ask(edits, options?.title, options?.changeset ?? null),
    run: () => later(testId()),
    undo: (id) => {
      const lines = made.get(id) ?? [];
      write(
        lines.map((line): Edit => ({
          act: line.kind === "created" ? "delete" : line.kind === "deleted" ? "restore" : "update",
          entity: line.entity,
          record: line.record,
          values: line.before,
        })),
      );
      return later({ undone: lines.length, left: [] });
    },
    watch: (entity, changed) => {
      const set = watchers.get(entity) ?? new Set();
      watchers.set(entity, set.add(changed));
      return () => set.delete(changed);
    },
    sync: {
      state: () => sync,
      watch: (changed) => {
        syncWatchers.add(changed);
        return () => syncWatchers.delete(changed);
      },
      now: () => later(undefined),
      queue: (limit) => later(queue.slice(0, limit)),
      discard: () => later(undefined),
      resend: () => later(undefined),
      signedIn: () => later(undefined),
      signOut: () => later({ done: true, waiting: 0 }),
      takeAway: () => later(new Blob(["{}"])),
      me: () => myself,
    },
    drafts: {
      get: (key) => later(drafts.get(key)),
      put: (key, value) => {
        drafts.set(key, value);
        return later(undefined);
      },
      drop: (key) => {
        drafts.delete(key);
        return later(undefined);
      },
    },
    settings: {
      get: (key) => later(preferences.get(key)),
      put: (key, value) => {
        preferences.set(key, value);
        localStorage.setItem("testing", JSON.stringify(Object.fromEntries(preferences)));
        return later(undefined);
      },
    },
    say: (state) => {
      sync = { ...sync, ...state };
      syncWatchers.forEach((changed) => changed(sync));
    },
  };
}
