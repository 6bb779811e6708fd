// What is asked of the arithmetic: the twin of server/billing/rules/document.py, where each field is told.
import type { Big } from "big.js";

export type Payability = "I" | "D" | "S" | "";
export type LineRounding = "line" | "summary";
export type DiscountKind = "percent" | "amount" | "line_amount";
export type Origin = "line" | "discount" | "deposit" | "stamp_duty";

/** Off the unit price; below zero it is a surcharge. `line_amount` is off the whole line. */
export interface Discount {
  readonly kind: DiscountKind;
  readonly value: Big;
}

interface Taxed {
  readonly vatRate: Big | null;
  readonly vatNature: string;
  readonly vatPayability: Payability;
}

export interface Line extends Taxed {
  readonly price: Big;
  readonly quantity: Big | null;
  readonly priceIncludesVat: boolean;
  readonly discounts: readonly Discount[];
  /** null: yes where the document has withholdings (or funds), except for advances in the customer's name (N1). */
  readonly withheld: boolean | null;
  readonly funded: boolean | null;
  readonly discountable: boolean;
  readonly cost: Big | null;
}

export interface Deposit extends Taxed {
  readonly amount: Big;
  readonly withheld: boolean | null;
  readonly funded: boolean | null;
}

export interface Fund extends Taxed {
  readonly kind: string;
  readonly rate: Big | null;
  readonly base: Big | null;
  readonly withheld: boolean | null;
}

export interface Withholding {
  readonly case: string;
  readonly kind: string;
  readonly rate: Big | null;
  readonly basePercent: Big | null;
  readonly base: Big | null;
  readonly reason: string;
}

export interface StampDutyChoice {
  /** null: when the law wants it. */
  readonly apply: boolean | null;
  readonly recharge: boolean;
  readonly nature: string;
  readonly countAdvances: boolean;
}

/** One instalment. Neither percent nor amount: what remains (only in the last). */
export interface Term {
  readonly percent: Big | null;
  readonly amount: Big | null;
  readonly months: number;
  readonly days: number;
  readonly endOfMonth: boolean;
  readonly fixedDay: number | null;
}

export interface Payment {
  readonly terms: readonly Term[];
  /** YYYY-MM-DD; null: the date of the document. */
  readonly start: string | null;
  readonly skipMonths: ReadonlySet<number>;
  readonly skipToDay: number | null;
  readonly vatOnFirst: boolean;
}

export interface Document {
  readonly lines: readonly Line[];
  readonly documentType: string;
  readonly regime: string;
  readonly date: string | null;
  readonly lineRounding: LineRounding;
  readonly vatPayability: Payability;
  readonly discounts: readonly Discount[];
  readonly deposits: readonly Deposit[];
  readonly funds: readonly Fund[];
  readonly withholdings: readonly Withholding[];
  readonly stampDuty: StampDutyChoice;
  readonly rounding: Big;
  readonly customerPaysVat: boolean;
  readonly payment: Payment | null;
}
