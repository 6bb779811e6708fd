import type { LocalStore } from "../outbox/local";
import { dayOf, WINDOW } from "../model/window";
import type { SnapshotAnswer } from "../model/words";

/** Of more documents than these a new device takes the last years only, until its user says otherwise. */
const MANY = 50_000;
const USUAL_MONTHS = 24;

/** Documents of long ago that this device leaves on the server (`EntityMeta.window`, docs/protocol.md, section 2). */
export class LongAgo {
  constructor(private readonly store: LocalStore) {}

  /** An address of first load or inventory, with what it says of the window. */
  address(path: string): string {
    const day = dayOf(this.months, this.store.time());
    return day ? `${path}${path.includes("?") ? "&" : "?"}window=${day}` : path;
  }

  concerns(entity: string): boolean {
    return this.store.records.entities[entity]?.window === true;
  }

  /** Before the first load of a big firm: nobody has chosen yet. Answers whether a choice was made. */
  chooseFor({ parts }: SnapshotAnswer): boolean {
    const documents = parts.filter(({ entity }) => this.concerns(entity));
    const all = documents.reduce((sum, { count }) => sum + count, 0);
    if (this.store.settings.get(WINDOW) !== undefined || all <= MANY) return false;
    this.store.settings.put(WINDOW, USUAL_MONTHS);
    return true;
  }

  /** Entities to be loaded anew, because the person wants more or less of them than is here. */
  moved(): readonly string[] {
    if ((this.store.keep.get<number | null>(WINDOW) ?? null) === this.months) return [];
    return Object.keys(this.store.records.entities).filter((entity) => this.concerns(entity));
  }

  /** What is here now is what was wanted. */
  reached(): void {
    this.store.keep.put(WINDOW, this.months);
  }

  private get months(): number | null {
    return this.store.settings.get<number | null>(WINDOW) ?? null;
  }
}
