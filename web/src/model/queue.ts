/** A batch as the person sees it waiting, delivered or refused. */
export interface QueuedBatch {
  readonly id: string;
  readonly n: number;
  readonly changeset: string | null;
  readonly title: string;
  readonly made: string;
  readonly state: "pending" | "sent" | "applied" | "merged" | "refused" | "quarantined" | "withdrawn";
  readonly message: string;
  readonly code: string;
  /** The refused batch that began it, when this one was refused only because it builds on that. */
  readonly heldBy: string | null;
  readonly ops: readonly {
    id: string;
    kind: string;
    entity?: string;
    record?: string;
    act?: string;
    command?: string;
    values?: Readonly<Record<string, unknown>>;
    base?: Readonly<Record<string, unknown>>;
    args?: Readonly<Record<string, unknown>>;
    receipt?: Readonly<Record<string, unknown>>;
  }[];
  readonly answered: string | null;
}
