// The arithmetic of documents for other programs: JSON in, JSON out. The twin of server/billing/totals_json.py;
// the format is told in docs/algorithms/totals.md, and the two answer the same bytes.
import { Big } from "big.js";

import { checked, parseDiscounts, type Step } from "./rules/discounts";
import type {
  Deposit,
  Discount,
  DiscountKind,
  Document,
  Fund,
  Line,
  LineRounding,
  Payability,
  Payment,
  StampDutyChoice,
  Term,
  Withholding,
} from "./rules/document";
import { isDay } from "./rules/dueDates";
import { ZERO, decimals, money, plain } from "./rules/numbers";
import { Refused } from "./rules/refused";
import { totals, type Sums, type Totals } from "./rules/totals";
import type { VatKey } from "./rules/vat";

/** The totals of one document, or why there are none: {"refused": {"code", "message", "at"}}. */
export function answer(asked: unknown) {
  try {
    return written(totals(read(asked)));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refused: { code: error.code, message: error.message, at: error.at } };
  }
}

// --- reading -------------------------------------------------------------------------------------------------------

const PAYABILITIES = ["I", "D", "S"] as const;
const LINE_ROUNDINGS = ["line", "summary"] as const satisfies readonly LineRounding[];
const DISCOUNT_KINDS = ["percent", "amount", "line_amount"] as const satisfies readonly DiscountKind[];
const YES_OR_NO = "Serve true oppure false.";

/** A document from JSON; fields it does not know are left alone. Throws `Refused`. */
export function read(asked: unknown): Document {
  const given = new Given(asked, "");
  return {
    lines: given.each("lines", line),
    documentType: given.text("document_type") || "TD01",
    regime: given.text("regime") || "RF01",
    date: given.day("date"),
    lineRounding: given.choice("line_rounding", LINE_ROUNDINGS) ?? "line",
    vatPayability: given.payability() || "I",
    discounts: documentDiscounts(given),
    deposits: given.each("deposits", deposit),
    funds: given.each("funds", fund),
    withholdings: given.each("withholdings", withholding),
    stampDuty: stampDuty(given.inner("stamp_duty")),
    rounding: given.number("rounding", 11, 2) ?? ZERO,
    customerPaysVat: given.flag("customer_pays_vat") ?? false,
    payment: payment(given.inner("payment")),
  };
}

/** An object of the JSON and where it stands. Missing, null and "" all mean: not said. */
class Given {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly at: string,
  ) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Refused("bad_value", "Qui serve un oggetto JSON.", at);
    this.values = value as Record<string, unknown>;
  }

  of(name: string): unknown {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : null;
    return value === "" ? null : (value ?? null);
  }

  place(name: string): string {
    return this.at ? `${this.at}.${name}` : name;
  }

  number(name: string, whole = 11, places = 8, signed = true): Big | null {
    const value = this.of(name);
    if (value === null) return null;
    if (typeof value === "string" && numeric(whole, places, signed).test(value)) return new Big(value);
    const sign = signed ? "" : " senza segno";
    throw this.no(
      `Serve un numero${sign} scritto come testo, con il punto: al massimo ${String(whole)} cifre e ` +
        `${String(places)} decimali, per esempio "10.50".`,
      name,
    );
  }

  percent(name: string): Big | null {
    const value = this.number(name, 3, 2, false);
    if (value?.gt(100)) throw this.no("Una percentuale arriva a 100.", name);
    return value;
  }

  whole(name: string, low: number, high: number): number | null {
    const value = this.of(name);
    return value === null ? null : wholeOf(value, low, high, this.place(name));
  }

  flag(name: string): boolean | null {
    const value = this.of(name);
    if (value === null || typeof value === "boolean") return value;
    throw this.no(YES_OR_NO, name);
  }

  text(name: string): string {
    const value = this.of(name);
    if (value === null) return "";
    if (typeof value === "string") return value;
    throw this.no("Serve un testo.", name);
  }

  choice<Allowed extends string>(name: string, allowed: readonly Allowed[]): Allowed | null {
    const value = this.text(name);
    if (!value) return null;
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw this.no(`Serve uno tra: ${allowed.join(", ")}.`, name);
    return found;
  }

  payability(): Payability {
    return this.choice("vat_payability", PAYABILITIES) ?? "";
  }

  day(name: string): string | null {
    const value = this.of(name);
    if (value === null) return null;
    if (typeof value === "string" && isDay(value)) return value;
    throw this.no("Serve una data che esiste, come 2026-01-31.", name);
  }

  inner(name: string): Given | null {
    const value = this.of(name);
    return value === null ? null : new Given(value, this.place(name));
  }

  list(name: string): readonly unknown[] {
    const value = this.of(name);
    if (value === null) return [];
    if (!Array.isArray(value)) throw this.no("Serve una lista.", name);
    return value;
  }

  each<Made>(name: string, make: (given: Given) => Made): readonly Made[] {
    const at = this.place(name);
    return this.list(name).map((value, index) => make(new Given(value, `${at}[${String(index + 1)}]`)));
  }

  private no(message: string, name: string): Refused {
    return new Refused("bad_value", message, this.place(name));
  }
}

const shapes = new Map<string, RegExp>();

function numeric(whole: number, places: number, signed: boolean): RegExp {
  const source = `^${signed ? "-?" : ""}[0-9]{1,${String(whole)}}(\\.[0-9]{1,${String(places)}})?$`;
  const known = shapes.get(source);
  if (known) return known;
  const made = new RegExp(source);
  shapes.set(source, made);
  return made;
}

function wholeOf(value: unknown, low: number, high: number, at: string): number {
  if (typeof value === "number" && Number.isInteger(value) && low <= value && value <= high) return value;
  throw new Refused("bad_value", `Serve un numero intero da ${String(low)} a ${String(high)}.`, at);
}

function line(given: Given): Line {
  return {
    price: given.number("price") ?? ZERO,
    quantity: given.number("quantity", 12),
    priceIncludesVat: given.flag("price_includes_vat") ?? false,
    discounts: discounts(given),
    vatRate: given.number("vat_rate", 3, 2),
    vatNature: given.text("vat_nature"),
    vatPayability: given.payability(),
    withheld: given.flag("withheld"),
    funded: given.flag("funded"),
    discountable: given.flag("discountable") ?? true,
    cost: given.number("cost"),
  };
}

function discounts(given: Given): readonly Discount[] {
  const at = given.place("discounts");
  const value = given.of("discounts");
  if (typeof value === "string") return parseDiscounts(value, at);
  return checked(given.each("discounts", discount), at);
}

function discount(given: Given): Discount {
  const said = DISCOUNT_KINDS.filter((kind) => given.of(kind) !== null);
  const [kind] = said;
  if (said.length !== 1 || kind === undefined)
    throw new Refused("bad_discount", "Di ogni sconto indica la percentuale oppure l'importo.", given.at);
  return { kind, value: given.number(kind) ?? ZERO };
}

function documentDiscounts(given: Given): readonly Discount[] {
  const found = discounts(given);
  found.forEach(({ kind, value }, index) => {
    const at = `discounts[${String(index + 1)}]`;
    if (kind === "line_amount")
      throw new Refused("bad_discount", "Lo sconto del documento è una percentuale o un importo.", at);
    if (kind === "amount" && decimals(value) > 2)
      throw new Refused("bad_discount", "Lo sconto del documento a importo si scrive in centesimi.", at);
  });
  return found;
}

function deposit(given: Given): Deposit {
  return {
    amount: given.number("amount", 11, 2) ?? ZERO,
    vatRate: given.number("vat_rate", 3, 2),
    vatNature: given.text("vat_nature"),
    vatPayability: given.payability(),
    withheld: given.flag("withheld"),
    funded: given.flag("funded"),
  };
}

function fund(given: Given): Fund {
  return {
    kind: given.text("kind"),
    rate: given.percent("rate"),
    base: given.number("base", 11, 2),
    vatRate: given.number("vat_rate", 3, 2),
    vatNature: given.text("vat_nature"),
    vatPayability: given.payability(),
    withheld: given.flag("withheld"),
  };
}

function withholding(given: Given): Withholding {
  return {
    case: given.text("case"),
    kind: given.text("kind"),
    rate: given.percent("rate"),
    basePercent: given.percent("base_percent"),
    base: given.number("base", 11, 2),
    reason: given.text("reason"),
  };
}

function stampDuty(given: Given | null): StampDutyChoice {
  return {
    apply: given?.flag("apply") ?? null,
    recharge: given?.flag("recharge") ?? false,
    nature: given?.text("nature") ?? "",
    countAdvances: given?.flag("count_advances") ?? true,
  };
}

function payment(given: Given | null): Payment | null {
  if (given === null) return null;
  const at = given.place("skip_months");
  const months = given
    .list("skip_months")
    .map((value, index) => (value === null ? null : wholeOf(value, 1, 12, `${at}[${String(index + 1)}]`)));
  return {
    terms: given.each("terms", term),
    start: given.day("start"),
    skipMonths: new Set(months.filter((month) => month !== null)),
    skipToDay: given.whole("skip_to_day", 1, 31),
    vatOnFirst: given.flag("vat_on_first") ?? false,
  };
}

function term(given: Given): Term {
  return {
    percent: given.percent("percent"),
    amount: given.number("amount", 11, 2),
    months: given.whole("months", 0, 600) ?? 0,
    days: given.whole("days", 0, 36500) ?? 0,
    endOfMonth: given.flag("end_of_month") ?? false,
    fixedDay: given.whole("fixed_day", 1, 31),
  };
}

// --- writing -------------------------------------------------------------------------------------------------------

export function written(result: Totals) {
  return {
    lines: result.lines.map((each) => ({
      origin: each.origin,
      quantity: each.quantity && plain(each.quantity),
      price: plain(each.price),
      discounts: each.discounts.map(writtenStep),
      total: plain(each.total),
      ...writtenKey(each.vat),
      withheld: each.withheld,
      funded: each.funded,
      cost: each.cost && money(each.cost),
    })),
    funds: result.funds.map((each) => ({
      kind: each.kind,
      rate: plain(each.rate),
      base: money(each.base),
      amount: money(each.amount),
      ...writtenKey(each.vat),
      withheld: each.withheld,
    })),
    vat: result.vat.map((row) => ({
      ...writtenKey(row.key),
      taxable: money(row.taxable),
      rounding: plain(row.rounding),
      tax: money(row.tax),
    })),
    stamp_duty: {
      due: result.stampDuty.isDue,
      base: money(result.stampDuty.base),
      amount: money(result.stampDuty.amount),
      recharged: result.stampDuty.isRecharged,
    },
    withholdings: result.withholdings.map((each) => ({
      kind: each.kind,
      rate: plain(each.rate),
      base: money(each.base),
      taxable: money(each.taxable),
      amount: money(each.amount),
      reason: each.reason,
    })),
    totals: writtenSums(result.sums),
    margin: writtenMargin(result.margin),
    instalments: result.instalments.map((each) => ({ due_on: each.dueOn, amount: money(each.amount) })),
  };
}

function writtenStep(step: Step) {
  return step.percent
    ? { kind: step.kind, percent: plain(step.percent) }
    : { kind: step.kind, amount: plain(step.amount) };
}

function writtenKey(key: VatKey) {
  return { vat_rate: plain(key.rate), vat_nature: key.nature, vat_payability: key.payability };
}

function writtenSums(sums: Sums) {
  return {
    lines: money(sums.lines),
    discounts: money(sums.discounts),
    deposits: money(sums.deposits),
    funds: money(sums.funds),
    stamp_duty: money(sums.stampDuty),
    taxable: money(sums.taxable),
    tax: money(sums.tax),
    rounding: money(sums.rounding),
    total: money(sums.total),
    withheld: money(sums.withheld),
    vat_paid_by_customer: money(sums.vatPaidByCustomer),
    to_pay: money(sums.toPay),
  };
}

function writtenMargin(margin: Totals["margin"]) {
  return {
    revenue: money(margin.revenue),
    cost: money(margin.cost),
    margin: money(margin.margin),
    margin_percent: margin.marginPercent && money(margin.marginPercent),
    markup_percent: margin.markupPercent && money(margin.markupPercent),
    without_cost: margin.withoutCost,
  };
}
