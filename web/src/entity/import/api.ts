/** The server's side of an import, as core/api/imports.py says it: it reads, checks, writes through the door, counts, undoes. */
import { call, type Json } from "../../device/http";

export type Choice = "merge" | "skip" | "both";

export interface SourceColumn {
  readonly name: string;
  readonly sample: readonly string[];
  readonly filled: number;
  readonly guess: { readonly field: string; readonly sure: number } | null;
}

export interface CellProblem {
  readonly row: number;
  readonly level: "error" | "warning";
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

export interface Duplicate {
  readonly row: number;
  readonly kind: string;
  readonly reason: string;
  readonly title: string;
  readonly record: string | null;
  readonly other_row: number | null;
  readonly existing: string;
  readonly choice: Choice;
}

/** The line under a table: no record, unless the person says so. */
export interface Total {
  readonly row: number;
  readonly title: string;
}

export type Phase =
  "read" | "planning" | "planned" | "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";

export interface Summary {
  readonly id: string;
  readonly entity: string;
  readonly file: string;
  readonly state: Phase;
  readonly message: string;
  readonly total: number;
  readonly done: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly created_at: string;
}

export interface ImportState extends Summary {
  readonly encoding: string;
  readonly separator: string;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly header_row: number;
  readonly columns: readonly SourceColumn[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly options: Json;
  readonly new: Readonly<Record<string, number>>;
  readonly duplicate_kinds: Readonly<Record<string, number>>;
  readonly errors: readonly CellProblem[];
  readonly duplicates: readonly Duplicate[];
  readonly totals: readonly Total[];
  readonly left: readonly string[];
}

const at = (id: string, act = "") => `/api/imports/${encodeURIComponent(id)}${act}`;
const stateOf = async (answer: Promise<Json>) => (await answer) as unknown as ImportState;

export function upload(file: File, entity: string): Promise<ImportState> {
  const form = new FormData();
  form.append("file", file);
  form.append("entity", entity);
  return stateOf(call("POST", "/api/imports", form));
}

export const recent = async () => (await call("GET", "/api/imports"))["imports"] as readonly Summary[];
export const load = (id: string) => stateOf(call("GET", at(id)));
export const readAgain = (id: string, how: Json) => stateOf(call("POST", at(id, "/read"), how));
export const plan = (id: string, mapping: Json, options: Json) =>
  stateOf(call("POST", at(id, "/plan"), { mapping, options }));
export const start = (id: string, duplicates: Readonly<Record<string, Choice>>, rest: Choice | "") =>
  stateOf(call("POST", at(id, "/start"), { duplicates, duplicates_default: rest }));
export const cancel = (id: string) => stateOf(call("POST", at(id, "/cancel"), {}));
export const undo = (id: string) => stateOf(call("POST", at(id, "/undo"), {}));
export const refusedAddress = (id: string) => at(id, "/refused.csv");

export async function more<T>(
  id: string,
  kind: "errors" | "duplicates",
  offset: number,
): Promise<readonly T[]> {
  return (await call("GET", at(id, `/preview?kind=${kind}&offset=${offset}&limit=500`)))[
    "items"
  ] as readonly T[];
}

/** The server is at work: ask again soon. */
export function isWorking(phase: Phase): boolean {
  return phase === "planning" || phase === "running" || phase === "undoing";
}
