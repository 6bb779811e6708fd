/** What a person wants done to one record. */
export interface Edit {
  readonly act: "create" | "update" | "delete" | "restore";
  readonly entity: string;
  readonly record: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** For an update: the values the person had in front of them (a form open for an hour). Without it, what is shown now. */
  readonly base?: Readonly<Record<string, unknown>>;
}
