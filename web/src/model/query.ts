import type { Filter, Row } from "./meta";

export interface Query {
  readonly entity: string;
  readonly filter?: Filter | null;
  /** Free text as typed: words in any order, prefixes, pieces of numbers, accents and case ignored. */
  readonly search?: string;
  readonly sort?: readonly { readonly field: string; readonly desc: boolean }[];
}

export interface Hit {
  readonly entity: string;
  readonly row: Row;
  readonly score: number;
}
