import { newUuid } from "../model/uuid";
import type {
  Device,
  Drafts,
  Edit,
  Hit,
  HistoryRow,
  Me,
  Query,
  QueuedBatch,
  Settings,
  Sync,
  SyncState,
} from "./contract";
import { NobodySignedIn, StorageFull, StoreLocked, Unsupported } from "../store/failures";
import { Refused } from "../model/refused";
import type { Row, Entities } from "../model/meta";
import type { CallName, HostState } from "./host";
import type { Call, Failure, FromHost, Link } from "./rpc";

type Values = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly call: Call;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const NOT_YET: SyncState = {
  light: "loading",
  online: true,
  pending: 0,
  review: 0,
  loading: null,
  lastContact: null,
  leader: false,
  message: "",
  keeps: true,
};

/**
 * The device as a tab sees it. Every call is kept until its answer is there and made again when another tab takes over;
 * writes carry their id from the start, so that the second time changes nothing.
 */
export class Client implements Device {
  readonly sync: Sync;
  readonly drafts: Drafts;
  readonly settings: Settings;
  private readonly tab = newUuid();
  private readonly waiting = new Map<number, Waiting>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private readonly stateWatchers = new Set<(state: SyncState) => void>();
  private calls = 0;
  private state: SyncState = NOT_YET;
  private person: Me | null = null;
  private personText = "null";
  private outdated = false;

  constructor(
    readonly entities: Entities,
    private readonly link: Link,
    private readonly build: string,
  ) {
    link.receive((message) => this.receive(message));
    this.sync = this.makeSync();
    this.drafts = this.makeKeep("drafts");
    this.settings = this.makeKeep("settings");
  }

  /** The first word from the host: from then on `sync.state()` is true. */
  async ready(): Promise<void> {
    this.take((await this.call("state")) as HostState);
  }

  /** Writes that have been asked for and not answered. An update of the application waits for them. */
  get writesInFlight(): number {
    return [...this.waiting.values()].filter(({ call }) => WRITES.has(call.method)).length;
  }

  list(query: Query, first: number, last: number) {
    return this.call("list", query, first, last) as Promise<readonly Row[]>;
  }
  count(query: Query) {
    return this.call("count", query) as Promise<number>;
  }
  letters(query: Query) {
    return this.call("letters", query) as ReturnType<Device["letters"]>;
  }
  ids(query: Query, limit: number) {
    return this.call("ids", query, limit) as Promise<readonly string[]>;
  }
  rows(entity: string, ids: readonly string[]) {
    return this.call("rows", entity, ids) as Promise<readonly Row[]>;
  }
  record(entity: string, id: string) {
    return this.call("record", entity, id) as Promise<Row | null>;
  }
  groups(query: Query, field: string, sum?: string) {
    return this.call("groups", query, field, sum) as ReturnType<Device["groups"]>;
  }
  search(text: string, limit: number) {
    return this.call("search", text, limit) as Promise<readonly Hit[]>;
  }
  history(entity: string, id: string) {
    return this.call("historyOf", entity, id) as Promise<readonly HistoryRow[]>;
  }

  frozen(entity: string, ids: readonly string[], names?: readonly string[]) {
    return this.call("frozen", entity, ids, names) as ReturnType<Device["frozen"]>;
  }

  edit(entity: string, record: string, values: Values, base?: Values) {
    return this.batch([{ act: "update", entity, record, values, ...(base ? { base } : {}) }]);
  }
  async create(entity: string, values: Values, id = newUuid()) {
    await this.batch([{ act: "create", entity, record: id, values }]);
    return id;
  }
  remove(entity: string, record: string) {
    return this.batch([{ act: "delete", entity, record, values: {} }]);
  }
  batch(edits: readonly Edit[], options?: { title?: string; changeset?: string }) {
    return this.call("batch", newUuid(), edits, options) as Promise<string>;
  }
  run(command: string, args: Values, guess?: readonly Edit[]) {
    return this.call("run", newUuid(), command, args, guess) as Promise<string>;
  }
  undo(batchOrChangeset: string, by = newUuid()) {
    return this.call("undo", by, batchOrChangeset) as ReturnType<Device["undo"]>;
  }

  watch(entity: string, changed: () => void): () => void {
    const watchers = this.watchers.get(entity) ?? new Set();
    this.watchers.set(entity, watchers.add(changed));
    return () => watchers.delete(changed);
  }

  private makeSync(): Sync {
    return {
      state: () => this.state,
      watch: (changed) => {
        this.stateWatchers.add(changed);
        return () => this.stateWatchers.delete(changed);
      },
      now: async () => void (await this.call("now")),
      queue: (limit) => this.call("queue", limit) as Promise<readonly QueuedBatch[]>,
      discard: async (batch, withRest) => void (await this.call("discard", batch, withRest)),
      resend: async (batch, corrected) => void (await this.call("resend", newUuid(), batch, corrected)),
      signedIn: async () => {
        await this.call("signedIn");
        await this.ready();
      },
      signOut: (force) => this.call("signOut", force) as ReturnType<Sync["signOut"]>,
      takeAway: async () => new Blob([(await this.call("takeAway")) as string], { type: "application/json" }),
      me: () => this.person,
    };
  }

  private makeKeep(table: "drafts" | "settings"): Drafts {
    return {
      get: (key) => this.call("keepGet", table, key),
      put: async (key, value) => void (await this.call("keepPut", table, key, value)),
      drop: async (key) => void (await this.call("keepDrop", table, key)),
    };
  }

  /** A reason to try the server: the network is back, somebody looks at the window. */
  poke(): void {
    void this.call("poke").catch(() => undefined);
  }

  private call(method: CallName, ...args: unknown[]): Promise<unknown> {
    const call: Call = { kind: "call", tab: this.tab, id: ++this.calls, method, args };
    return new Promise((resolve, reject) => {
      this.waiting.set(call.id, { call, resolve, reject });
      this.link.send(call);
    });
  }

  private receive(message: FromHost): void {
    switch (message.kind) {
      case "reply": {
        if (message.tab !== this.tab) return;
        const waiting = this.waiting.get(message.id);
        if (!waiting) return;
        this.waiting.delete(message.id);
        if (message.ok) waiting.resolve(message.value);
        else waiting.reject(errorOf(message.error ?? { name: "Error", message: "" }));
        return;
      }
      case "hello":
        this.outdated = message.build !== this.build;
        for (const { call } of this.waiting.values()) this.link.send(call);
        void this.ready().catch(() => undefined);
        return;
      case "changed":
        for (const entity of message.entities)
          for (const changed of this.watchers.get(entity) ?? []) changed();
        return;
      case "state":
        this.take(message.state);
        return;
      case "trouble": {
        const error = errorOf(message);
        for (const waiting of this.waiting.values()) waiting.reject(error);
        this.waiting.clear();
        return;
      }
    }
  }

  private take({ sync, me }: HostState): void {
    // The tab that writes runs another version than this page: this page must be loaded again.
    const light = this.outdated && sync.light !== "locked" ? "update" : sync.light;
    // It comes with every state, each time as another object; who works here is the same one until something of it moves.
    const text = JSON.stringify(me);
    if (text !== this.personText) [this.person, this.personText] = [me, text];
    this.state = { ...sync, light, leader: this.link.leads };
    for (const changed of this.stateWatchers) changed(this.state);
  }
}

const WRITES = new Set<string>([
  "batch",
  "run",
  "undo",
  "discard",
  "resend",
  "keepPut",
  "keepDrop",
] satisfies CallName[]);
const ERRORS = { StorageFull, StoreLocked, NobodySignedIn } as const;

/** Errors lose their class on the way between threads. */
function errorOf({ name, message, code, data }: Failure): Error {
  if (name === "Refused") return new Refused(message, code, data);
  if (name in ERRORS) return new ERRORS[name as keyof typeof ERRORS]();
  const error = name === "Unsupported" ? new Unsupported("") : new Error(message);
  error.message = message;
  error.name = name;
  return error;
}
