export type Scope = "all" | "group" | "own" | "none";

/** Who works here, and what they may do. */
export interface Me {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly settings: Readonly<Record<string, unknown>>;
  };
  readonly rights: Readonly<
    Record<
      string,
      { view: Scope; create: boolean; edit: Scope; delete: Scope; import: boolean; export: boolean }
    >
  >;
  readonly is_admin: boolean;
  readonly schema: number;
}
