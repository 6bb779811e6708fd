export type RefusalCode =
  | "bad_value"
  | "bad_discount"
  | "vat_missing"
  | "bad_vat_rate"
  | "nature_missing"
  | "nature_unexpected"
  | "unknown_code"
  | "vat_in_flat_rate"
  | "withholding_in_flat_rate"
  | "bad_terms"
  | "amount_too_large";

/** What the arithmetic of a document refuses; `at` is a path such as "lines[2].price", from 1. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly at: string,
  ) {
    super(message);
  }
}
