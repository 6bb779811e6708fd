/** The server's side of an import: it reads the file, checks, writes through the door, counts and undoes. */
import { call, type Json } from "../../shell/http";

export interface SourceColumn {
  readonly name: string;
  readonly sample: readonly string[];
}

export interface RowError {
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

export interface Duplicate {
  readonly row: number;
  readonly title: string;
  readonly record: string;
  readonly existing: string;
  readonly reason: string;
  readonly choice?: Choice;
}

export type Choice = "merge" | "skip" | "both";

export interface ImportState {
  readonly id: string;
  readonly entity: string;
  readonly file: string;
  readonly state:
    "read" | "planning" | "planned" | "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
  readonly message: string;
  readonly encoding: string;
  readonly separator: string;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly columns: readonly SourceColumn[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly total: number;
  readonly done: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly errors: readonly RowError[];
  readonly duplicates: readonly Duplicate[];
}

export async function upload(file: File, entity: string): Promise<ImportState> {
  const form = new FormData();
  form.append("file", file);
  form.append("entity", entity);
  return read(await call("POST", "/api/imports", form));
}

export const state = async (id: string) => read(await call("GET", `/api/imports/${id}`));
export const plan = async (id: string, mapping: Json, options: Json) =>
  read(await call("POST", `/api/imports/${id}/plan`, { mapping, options }));
export const start = async (id: string, choices: Json, rest: Choice) =>
  read(await call("POST", `/api/imports/${id}/start`, { duplicates: choices, duplicates_default: rest }));
export const cancel = async (id: string) => read(await call("POST", `/api/imports/${id}/cancel`, {}));
export const undo = async (id: string) => read(await call("POST", `/api/imports/${id}/undo`, {}));

/** Whatever is missing in an answer is empty here, so that the screens need not ask. */
function read(body: Json): ImportState {
  const text = (name: string) => (typeof body[name] === "string" ? body[name] : "");
  const number = (name: string) => (typeof body[name] === "number" ? body[name] : 0);
  const list = (name: string): readonly unknown[] =>
    Array.isArray(body[name]) ? (body[name] as unknown[]) : [];
  return {
    id: text("id"),
    entity: text("entity"),
    file: text("file"),
    state: (text("state") || "read") as ImportState["state"],
    message: text("message"),
    encoding: text("encoding"),
    separator: text("separator"),
    sheets: list("sheets") as string[],
    sheet: text("sheet"),
    columns: list("columns") as SourceColumn[],
    mapping: (body["mapping"] ?? {}) as Record<string, string>,
    total: number("total"),
    done: number("done"),
    counts: (body["counts"] ?? {}) as Record<string, number>,
    errors: list("errors") as RowError[],
    duplicates: list("duplicates") as Duplicate[],
  };
}
