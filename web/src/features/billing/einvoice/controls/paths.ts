/** Where things stand in the XML. */
import type { Tree } from "./json";

export const HEADER = "FatturaElettronicaHeader";
export const TRANSMISSION = `${HEADER}/DatiTrasmissione`;
export const SELLER = `${HEADER}/CedentePrestatore`;
export const BUYER = `${HEADER}/CessionarioCommittente`;

export function numbered(path: string, items: readonly Tree[]): [string, Tree][] {
  return items.map((item, index) => [`${path}[${index + 1}]`, item]);
}
