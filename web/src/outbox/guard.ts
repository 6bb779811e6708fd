import { reasonAgainst } from "../model/acts";
import { seenBy } from "../model/me";
import { frozenAbove, frozenBecause, frozenItself, type Look } from "../model/documents";
import type { Edit } from "../model/edit";
import type { Entities, Row } from "../model/meta";
import { Refused } from "../model/refused";
import { withValues } from "../model/values";
import type { EditOp, Effect, Values } from "../model/words";
import type { LocalStore } from "./local";
import type { NewOp } from "./outbox";
import { checkUnused } from "./uses";

/** What the server would refuse, as far as this device can tell: said before anything is queued. */
export class Guard {
  constructor(private readonly store: LocalStore) {}

  /** The operation for an edit. Raises Refused. */
  edit(edit: Edit, drafted: Map<string, Row | null>): NewOp | null {
    const look = this.looking(drafted);
    const before = look(edit.entity, edit.record);
    const why = this.frozen(edit, before, look);
    if (edit.act === "delete") checkUnused(this.store, edit.entity, edit.record, drafted);
    // What is refused was not drafted: an undo goes on with the rest.
    const ahead = new Map(drafted);
    const op = this.store.operations.edit(edit, ahead);
    const words = op && (why || this.movedInto(op, before, look));
    if (words) throw new Refused(words, "frozen");
    for (const [key, row] of ahead) drafted.set(key, row);
    return op;
  }

  /** An act whose declared condition does not hold of the records that it names. Raises Refused. */
  act(command: string, args: Values): void {
    const meta = this.store.commands[command];
    if (!meta) return;
    const reason = reasonAgainst(meta, this.entities(), (argument) => {
      const id = args[argument];
      return typeof id === "string" ? this.store.look(meta.of[argument] ?? "", id) : null;
    });
    if (reason) throw new Refused(reason, "not_now");
  }

  /** Why records do not change now (of them these fields), by id; only those that do not. */
  frozenAmong(entity: string, ids: readonly string[], names?: readonly string[]): Record<string, string> {
    const look = this.looking(new Map());
    const entities = this.entities();
    return Object.fromEntries(
      ids.flatMap((id) => {
        const reason = frozenBecause(entities, look, entity, look(entity, id), names);
        return reason ? [[id, reason]] : [];
      }),
    );
  }

  /** Of what was deleted here: the row as it was is all that is known of it. Raises Refused. */
  restore(edit: Edit, images: ReadonlyMap<string, Effect>): NewOp {
    const image = images.get(edit.record)?.image ?? null;
    const look = this.looking(new Map());
    const reason = frozenBecause(this.entities(), look, edit.entity, image);
    if (reason) throw new Refused(reason, "frozen");
    return this.store.operations.restore(edit, images);
  }

  private frozen(edit: Edit, before: Values | null, look: Look): string {
    const entities = this.entities();
    const { act, entity, values } = edit;
    if (act === "create") return frozenAbove(entities, look, entity, values);
    if (act === "update") return frozenBecause(entities, look, entity, before, Object.keys(values));
    const own = frozenBecause(entities, look, entity, before);
    if (own || act === "restore") return own;
    const { meta } = this.store.records.table(entity);
    const going = this.store.operations.goingWith(meta, edit.record);
    return going.map((line) => frozenItself(entities, line.entity, line.row)).find(Boolean) ?? "";
  }

  private movedInto({ wire }: NewOp, before: Values | null, look: Look): string {
    const { act, entity, values } = wire as EditOp;
    const entities = this.entities();
    const parent = entities[entity]?.parent ?? "";
    if (act !== "update" || !before || !(parent in values)) return "";
    return frozenAbove(entities, look, entity, withValues(before as Row, values));
  }

  private entities(): Entities {
    return seenBy(this.store.me(), this.store.records.entities);
  }

  private looking(drafted: ReadonlyMap<string, Row | null>): Look {
    return (entity, record) => {
      const key = `${entity}/${record}`;
      return drafted.has(key) ? (drafted.get(key) ?? null) : this.store.look(entity, record);
    };
  }
}
