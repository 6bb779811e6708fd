// The arithmetic of documents for other programs: JSON in, JSON out. The twin of server/billing/totals_json.py;
// the format is told in docs/algorithms/totals.md, and the two answer the same bytes.
import { Refused } from "../rules/refused";
import { totals } from "../rules/totals";
import { written } from "./write";
import { read } from "./read";

/** The totals of one document, or why there are none: {"refused": {"code", "message", "at"}}. */
export function answer(asked: unknown) {
  try {
    return written(totals(read(asked)));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refused: { code: error.code, message: error.message, at: error.at } };
  }
}
