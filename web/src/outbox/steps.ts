import type { DerivedMeta, Entities, SummaryMeta } from "../model/meta";
import type { Twin, Twins } from "../model/twins";

/** A rule or a summary that this device can work out by itself. */
export interface Step {
  /** Its first field: what it is known by within its entity. */
  readonly name: string;
  readonly entity: string;
  readonly floor: number;
  readonly fields: readonly string[];
  readonly reads: readonly string[];
  readonly lines: DerivedMeta["lines"];
  readonly twin: Twin | null;
  readonly summary: SummaryMeta | null;
}

/** What of an entity moves a step: of the record itself (`by` is ""), or of the one that its reference names. */
export interface Trigger {
  readonly step: Step;
  readonly by: string;
  readonly reads: readonly string[];
}

/** All steps, lowest floor first, and whom a change concerns. What the device cannot work out stays as the server says. */
export class Steps {
  readonly all: readonly Step[];
  private readonly byEntity = new Map<string, Trigger[]>();

  constructor(
    private readonly entities: Entities,
    twins: Twins,
  ) {
    this.all = Object.values(entities)
      .flatMap((meta) => [
        ...(meta.derived ?? []).map((derived) => this.ruled(meta.key, derived, twins)),
        ...(meta.summaries ?? []).map((summary) => this.summed(meta.key, summary)),
      ])
      .filter((step) => step !== null)
      .sort((left, right) => left.floor - right.floor);
    for (const step of this.all) {
      this.concern(step.entity, { step, by: "", reads: step.reads });
      for (const { entity, by, reads } of Object.values(step.lines))
        this.concern(entity, { step, by, reads });
    }
  }

  triggersOf(entity: string): readonly Trigger[] {
    return this.byEntity.get(entity) ?? [];
  }

  find(entity: string, name: string): Step | undefined {
    return this.all.find((step) => step.entity === entity && step.name === name);
  }

  private concern(entity: string, trigger: Trigger): void {
    this.byEntity.set(entity, [...(this.byEntity.get(entity) ?? []), trigger]);
  }

  private ruled(entity: string, derived: DerivedMeta, twins: Twins): Step | null {
    const twin = twins[derived.rule];
    const { fields, reads, lines, floor } = derived;
    const [name = ""] = fields;
    const whole =
      this.holds(entity, reads) &&
      Object.values(lines).every((one) => this.holds(one.entity, [one.by, ...one.reads]));
    return twin && whole ? { name, entity, floor, fields, reads, lines, twin, summary: null } : null;
  }

  private summed(entity: string, summary: SummaryMeta): Step | null {
    const { field, entity: of, by, value, floor } = summary;
    const reads = [...(value ? [value] : []), ...fieldsOf(summary.where)];
    if (!this.holds(of, [by, ...reads])) return null;
    const lines = { of: { entity: of, by, reads } };
    return { name: field, entity, floor, fields: [field], reads: [], lines, twin: null, summary };
  }

  /** A field that this person does not see is not here: then only the server knows the sum. */
  private holds(entity: string, names: readonly string[]): boolean {
    const meta = this.entities[entity];
    return meta !== undefined && names.every((name) => Object.hasOwn(meta.fields, name));
  }
}

function fieldsOf(tree: SummaryMeta["where"]): string[] {
  if (!tree) return [];
  if ("and" in tree) return tree.and.flatMap(fieldsOf);
  if ("or" in tree) return tree.or.flatMap(fieldsOf);
  return "not" in tree ? fieldsOf(tree.not) : [tree.field];
}
