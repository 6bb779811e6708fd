import { documentsAbove, type Look } from "../model/documents";
import { linked } from "../model/links";
import type { Commands } from "../model/acts";
import type { Effect, Op } from "../model/words";
import type { Records } from "../store/records";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What an operation touches beside the records that it changes: their documents, and what a command names. */
export class Dependence {
  constructor(
    private readonly records: Records,
    private readonly commands: Commands,
  ) {}

  /** Asked before and after the effects are shown: a line that moves touches the document it leaves and the one it comes to. */
  documentsOf(wire: Op, effects: readonly Effect[]): string[] {
    const found = effects.flatMap(({ entity, record, image }) =>
      this.isLine(entity) ? this.above(entity, image ?? this.look(entity, record)) : [],
    );
    if (wire.kind === "edit") return found;
    for (const [argument, entity] of Object.entries(this.commands[wire.command]?.of ?? {})) {
      if (!this.isLine(entity)) continue;
      for (const record of uuidsIn(wire.args[argument]))
        found.push(...this.above(entity, this.look(entity, record)));
    }
    return found;
  }

  namedBy(wire: Op): string[] {
    return wire.kind === "command" ? uuidsIn(wire.args) : [];
  }

  private isLine(entity: string): boolean {
    return Boolean(this.records.entities[entity]?.parent);
  }

  private above(entity: string, row: ReturnType<Look>): string[] {
    return documentsAbove(this.records.entities, this.look, entity, row).map(({ record }) => record);
  }

  private readonly look: Look = (entity, record) =>
    this.records.has(entity) ? this.records.read(entity, record) : null;
}

function uuidsIn(value: unknown): string[] {
  if (typeof value === "string") {
    const id = linked(value)?.id ?? value;
    return UUID.test(id) ? [id] : [];
  }
  if (Array.isArray(value)) return value.flatMap(uuidsIn);
  if (value && typeof value === "object") return Object.values(value).flatMap(uuidsIn);
  return [];
}
