import type { Edit } from "../model/edit";
import { linksIn, namedIn } from "../model/links";
import type { EntityMeta, Row } from "../model/meta";
import { hiddenFields } from "../model/me";
import { sameValue } from "../model/same";
import { valueOf, withValues } from "../model/values";
import type { Effect, Values } from "../model/words";
import type { LocalStore } from "./local";
import type { NewOp } from "./outbox";
import { blankRow } from "./replay";

/** What a person did, as an operation for the server with its effects here. Writes nothing. */
export class Operations {
  constructor(private readonly store: LocalStore) {}

  command(command: string, args: Values, effects: readonly Effect[]): NewOp {
    const seen = this.seen(command, args);
    return {
      wire: {
        id: this.store.uuid(),
        kind: "command",
        command,
        args,
        ...(seen ? { seen } : {}),
        at: this.store.time(),
      },
      effects,
    };
  }

  /** What the person has before them of the records that an act names, as far as the act asks. */
  seen(command: string, args: Values): Readonly<Record<string, Values>> | null {
    const { of = {}, seen = {} } = this.store.commands[command] ?? {};
    const found = Object.entries(seen).flatMap(([argument, names]) => {
      const [entity, id] = [of[argument] ?? "", args[argument]];
      const row = typeof id === "string" ? this.store.look(entity, id) : null;
      const before = names.filter((name) => !hiddenFields(this.store.me(), entity).has(name));
      return row ? [[argument, Object.fromEntries(before.map((name) => [name, row[name] ?? null]))]] : [];
    });
    return found.length ? (Object.fromEntries(found) as Record<string, Values>) : null;
  }

  /** The operation for an edit, or null when there is nothing to change. */
  edit(edit: Edit, drafted: Map<string, Row | null>): NewOp | null {
    const { act, entity, record } = edit;
    const { meta } = this.store.records.table(entity);
    const key = `${entity}/${record}`;
    const row = drafted.has(key) ? (drafted.get(key) ?? null) : this.store.records.read(entity, record);
    const op = (values: Values, base: Values, effects: readonly Effect[]): NewOp => ({
      wire: { id: this.store.uuid(), kind: "edit", act, entity, record, values, base, at: this.store.time() },
      effects,
    });
    switch (act) {
      case "create": {
        drafted.set(key, withValues(blankRow(meta, record), edit.values));
        const shown = { ...this.stamps(meta), ...edit.values };
        return op(edit.values, {}, [{ act, entity, record, values: shown, base: {} }]);
      }
      case "update": {
        const values: Record<string, unknown> = {};
        const base: Record<string, unknown> = {};
        for (const [name, value] of Object.entries(edit.values)) {
          const shown = row ? valueOf(row, name) : null;
          const seen = edit.base && Object.hasOwn(edit.base, name) ? edit.base[name] : shown;
          // Typed again what is there already: no change, and nothing to quarrel about.
          if (sameValue(kindOf(meta, name), shown, value) && sameValue(kindOf(meta, name), seen, value))
            continue;
          values[name] = value ?? null;
          base[name] = seen ?? null;
        }
        if (!Object.keys(values).length) return null;
        if (row) drafted.set(key, withValues(row, values));
        return op(values, base, [{ act, entity, record, values, base }]);
      }
      case "delete": {
        // Twice in one go: the second finds nothing.
        if (drafted.get(key) === null) return null;
        drafted.set(key, null);
        const lines = this.goingWith(meta, record).map(({ entity: of, row: line }): Effect => {
          drafted.set(`${of}/${line.id}`, null);
          return deletion(of, line.id, line);
        });
        // How far this device has seen: what others write into the lines after that is not theirs to lose.
        const seq = this.store.keep.get<number>("since");
        const base = edit.base ?? { version: row?.version ?? 0, ...(seq === undefined ? {} : { seq }) };
        return op({}, base, [deletion(entity, record, row), ...lines]);
      }
      case "restore":
        return op({}, {}, [{ act, entity, record, values: {}, base: {} }]);
    }
  }

  /** Tells the record of an act on many, here and there, that it was taken back. */
  undone(changeset: string): NewOp {
    const entity = "core.changeset";
    const row = this.store.records.has(entity) ? this.store.records.read(entity, changeset) : null;
    const [values, base] = [{ state: "undone" }, { state: row?.["state"] }];
    return {
      wire: {
        id: this.store.uuid(),
        kind: "command",
        command: "core.mark_undone",
        args: { changeset },
        at: this.store.time(),
      },
      effects: row ? [{ act: "update", entity, record: changeset, values, base }] : [],
    };
  }

  restore(edit: Edit, images: ReadonlyMap<string, Effect>): NewOp {
    const { entity, record } = edit;
    const whole = [...images.values()].filter((effect) => effect.act === "delete" && effect.image);
    const own = whole.filter((effect) => effect.record === record);
    const effects = (
      own.length
        ? [...own, ...this.linesAmong(whole, entity, record)]
        : [{ entity, record, image: undefined }]
    ).map(({ entity: of, record: id, image }): Effect => ({
      act: "restore",
      entity: of,
      record: id,
      values: {},
      base: {},
      ...(image ? { image } : {}),
    }));
    return {
      wire: {
        id: this.store.uuid(),
        kind: "edit",
        act: "restore",
        entity,
        record,
        values: {},
        base: {},
        at: this.store.time(),
      },
      effects,
    };
  }

  /** Of deletions, those of the lines of a record, and of their lines. */
  private linesAmong(deletions: readonly Effect[], entity: string, record: string): Effect[] {
    const along = this.goingAlong(this.store.records.table(entity).meta);
    const names = (effect: Effect, field: string) =>
      namedIn(this.store.records.table(effect.entity).meta, field, entity, record);
    return deletions
      .filter((effect) =>
        along.some(
          ({ entity: of, field }) => of === effect.entity && effect.image?.[field] === names(effect, field),
        ),
      )
      .flatMap((effect) => [effect, ...this.linesAmong(deletions, effect.entity, effect.record)]);
  }

  /** Lines, and what hangs on the record by a link. */
  private goingAlong(meta: EntityMeta): readonly { readonly entity: string; readonly field: string }[] {
    const links = linksIn(this.store.records.entities).filter(({ onDelete }) => onDelete === "cascade");
    return [...meta.children.filter((child) => child.lines), ...links].filter(({ entity }) =>
      this.store.records.has(entity),
    );
  }

  /** The server deletes the lines of a document with it, and their lines; so does the screen. */
  goingWith(meta: EntityMeta, record: string): { entity: string; row: Row }[] {
    return this.goingAlong(meta).flatMap((child) => {
      const below = this.store.records.table(child.entity).meta;
      return this.store
        .naming(child.entity, child.field, meta.key, record)
        .flatMap((row) => [{ entity: child.entity, row }, ...this.goingWith(below, row.id)]);
    });
  }

  /** What the server will add to a new record, as far as one can tell. */
  private stamps(meta: EntityMeta): Values {
    const me = this.store.me()?.user.id ?? null;
    const now = this.store.time();
    const stamps: Record<string, unknown> = {
      created_at: now,
      updated_at: now,
      created_by: me,
      updated_by: me,
      owner: me,
      author: me,
    };
    return Object.fromEntries(Object.entries(stamps).filter(([name]) => name in meta.fields));
  }
}

function deletion(entity: string, record: string, row: Row | null): Effect {
  return { act: "delete", entity, record, values: {}, base: {}, ...(row ? { image: row } : {}) };
}

function kindOf(meta: EntityMeta, name: string): "json" | EntityMeta["fields"][string]["kind"] {
  return meta.fields[name]?.kind ?? "json";
}
