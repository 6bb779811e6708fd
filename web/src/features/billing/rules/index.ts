// Arithmetic of documents: pure functions with a twin in server/billing/rules/, both held to vectors/billing/.
export type { Document, Line, Payment, Term } from "./document";
export { discountsText, parseDiscounts } from "./discounts";
export { dueDate, instalments } from "./dueDates";
export { priceForMargin, priceForMarkup } from "./margin";
export { Refused } from "./refused";
export { totals, type Totals } from "./totals";
