/** A window upon a list of any length: read once ahead of its screen, widened, read again when something changes. */
import type { Row } from "../model/meta";
import type { Device, Query } from "./contract";
import { remember } from "./recent";

/** Rows read on either side of those on the screen. */
const AHEAD = 60;
/** The number of all rows may come this much after the rows themselves and is still painted together with them. */
const TOGETHER_MS = 4;

export interface ListContent {
  /** Of the question it answers. */
  readonly key: string;
  readonly entity: string;
  /** null: not counted yet. */
  readonly total: number | null;
  readonly first: number;
  readonly rows: readonly Row[];
}

export const keyOf = (query: Query) => JSON.stringify(query);

interface Reading {
  readonly rows: Promise<readonly Row[]>;
  readonly total: Promise<number>;
}

/** Never two readings at a time; while one is under way, the next change asks for one more. */
export class WindowReader {
  content: ListContent | null = null;
  readonly key: string;
  private first = 0;
  private last = 0;
  private loaded = { first: 0, last: 0 };
  private reading = { first: 0, last: 0 };
  private busy = false;
  private wanted = false;
  private opened: () => void = () => undefined;
  private publish: ((content: ListContent) => void) | null = null;
  private stops: readonly (() => void)[] = [];

  constructor(
    private readonly device: Device,
    private readonly query: Query,
  ) {
    this.key = keyOf(query);
  }

  get isFollowed(): boolean {
    return this.publish !== null;
  }

  /** Reads, and listens to what changes, from now on. Resolves with the first content. */
  open(): Promise<void> {
    this.stops = entitiesOf(this.device, this.query).map((entity) =>
      this.device.watch(entity, () => this.refresh()),
    );
    return new Promise((resolve) => {
      this.opened = resolve;
      this.refresh();
    });
  }

  close(): void {
    this.stops.forEach((stop) => stop());
    this.stops = [];
    this.wanted = false;
  }

  follow(publish: (content: ListContent) => void): () => void {
    this.publish = publish;
    if (!this.stops.length) void this.open();
    return () => {
      this.publish = null;
      this.close();
    };
  }

  show(first: number, last: number): void {
    this.first = first;
    this.last = last;
    const there = this.busy ? this.reading : this.loaded;
    if (first < there.first || last > there.last) this.refresh();
  }

  private refresh(): void {
    this.wanted = true;
    void this.read();
  }

  private async read(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    while (this.wanted) {
      this.wanted = false;
      const first = Math.max(0, this.first - AHEAD);
      const last = this.last + AHEAD;
      this.reading = { first, last };
      try {
        await this.readOnce(first, last);
      } catch (error) {
        // A filter that no longer fits the fields shows an empty list; the filter bar says why.
        console.warn(error);
        this.say(0, 0, []);
      }
    }
    this.busy = false;
  }

  private async readOnce(first: number, last: number): Promise<void> {
    const asked = this.ask(first, last);
    const rows = this.kept(await asked.rows);
    this.loaded = { first, last };
    remember(this.query.entity, rows);
    const seen = first + rows.length;
    if (rows.length < last - first && (first === 0 || rows.length)) {
      this.say(seen, first, rows);
      return;
    }
    const soon = await Promise.race([asked.total, pause(TOGETHER_MS)]);
    this.say(soon ?? this.content?.total ?? null, first, rows);
    if (soon === null) this.say(await asked.total, first, rows);
  }

  private ask(first: number, last: number): Reading {
    const reading = { rows: this.device.list(this.query, first, last), total: this.device.count(this.query) };
    // Whoever waits for them hears of it.
    reading.rows.catch(() => undefined);
    reading.total.catch(() => undefined);
    return reading;
  }

  /** A row that says the same is the same object: of a screen full of rows only those that changed are painted anew. */
  private kept(rows: readonly Row[]): readonly Row[] {
    const before = new Map(this.content?.rows.map((row) => [row.id, row]));
    return rows.map((row) => {
      const old = before.get(row.id);
      return old && (old === row || JSON.stringify(old) === JSON.stringify(row)) ? old : row;
    });
  }

  private say(total: number | null, first: number, rows: readonly Row[]): void {
    this.content = { key: this.key, entity: this.query.entity, total, first, rows };
    this.publish?.(this.content);
    this.opened();
  }
}

let ahead: WindowReader | null = null;

/** The first window of a list whose screen is about to be painted: so the screen is painted once, with its rows. */
export function readAhead(device: Device, query: Query): Promise<void> {
  if (ahead && !ahead.isFollowed) ahead.close();
  ahead = new WindowReader(device, query);
  return ahead.open();
}

export function readerOf(device: Device, query: Query): WindowReader {
  return ahead?.key === keyOf(query) && !ahead.isFollowed ? ahead : new WindowReader(device, query);
}

/** Entities that the list's filter or order looks into, its own first. */
function entitiesOf(device: Device, query: Query): readonly string[] {
  const fields = device.entities[query.entity]?.fields ?? {};
  const text = JSON.stringify([query.filter ?? null, query.sort ?? null]);
  const related = Object.values(fields)
    .filter((field) => field.to && text.includes(`"${field.name}`))
    .map((field) => field.to as string);
  return [...new Set([query.entity, ...related])];
}

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));
