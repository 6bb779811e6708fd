/** A document of the totals in JSON: reading it, each field with its place. */
import { checked, parseDiscounts } from "../rules/discounts";
import type {
  Deposit,
  Discount,
  DiscountKind,
  Document,
  Fund,
  Line,
  LineRounding,
  Payment,
  StampDutyChoice,
  Term,
  Withholding,
} from "../rules/document";
import { ZERO, decimals } from "../rules/numbers";
import { Refused } from "../rules/refused";
import { Given, wholeOf } from "./given";

const LINE_ROUNDINGS = ["line", "summary"] as const satisfies readonly LineRounding[];
const DISCOUNT_KINDS = ["percent", "amount", "line_amount"] as const satisfies readonly DiscountKind[];

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
