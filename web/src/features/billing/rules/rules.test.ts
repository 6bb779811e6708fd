/** The golden cases that the server reads too (server/billing/tests/test_rules.py). */
import { Big } from "big.js";
import { describe, expect, test } from "vitest";

import discountCases from "@vectors/billing/discounts.json";
import documentCases from "@vectors/billing/documents.json";
import dueDateCases from "@vectors/billing/due_dates.json";
import instalmentCases from "@vectors/billing/instalments.json";
import lineCases from "@vectors/billing/lines.json";
import marginCases from "@vectors/billing/margin.json";
import roundingCases from "@vectors/billing/rounding.json";
import vatCases from "@vectors/billing/vat.json";

import { answer } from "../totalsJson";
import { read } from "../totalsJson/read";
import { discountsText, parseDiscounts } from "./discounts";
import type { Payability } from "./document";
import { dueDate, instalments } from "./dueDates";
import { marginOf, priceForMargin, priceForMarkup } from "./margin";
import { money, plain, rounded } from "./numbers";
import { Refused } from "./refused";
import { keyOf, vatSummary } from "./vat";

/** Cases of one file need not all say the same things; what each says is plain JSON. */
interface Case {
  readonly name: string;
  readonly refused?: string;
  readonly at?: string;
  readonly [field: string]: unknown;
}

const each = (file: { cases: unknown }) => test.each(file.cases as Case[]);
const text = (value: Big | null) => value && money(value);

describe("numbers", () => {
  each(roundingCases)("a value is rounded half up: $name", (it) => {
    const { value, places, text } = it as unknown as { value: string; places: number; text: string };
    const found = rounded(new Big(value), places);
    expect(places === 2 ? money(found) : plain(found)).toBe(text);
  });
});

describe("F098 discounts and lines", () => {
  each(discountCases)("discounts are read as people write them: $name", (it) => {
    const said = it.text as string;
    if (it.refused !== undefined) {
      expect(refusalOf(() => parseDiscounts(said)).code).toBe(it.refused);
      return;
    }
    const found = parseDiscounts(said);
    expect(found.map(({ kind, value }) => ({ kind, value: value.toString() }))).toEqual(it.discounts);
    expect(discountsText(found)).toBe(it.again);
  });

  each(lineCases)("a line is priced: $name", (it) => {
    const found = answer({ lines: [it.line] });
    if (it.refused !== undefined) {
      expect(found).toMatchObject({ refused: { code: it.refused, at: it.at } });
      return;
    }
    const expected = {
      total: it.total,
      ...("steps" in it && { discounts: it.steps }),
      ...("written_price" in it && { price: it.written_price }),
      ...("written_quantity" in it && { quantity: it.written_quantity }),
      ...("line_cost" in it && { cost: it.line_cost }),
    };
    expect(found).toMatchObject({ lines: [expected] });
    expect(answer({ lines: [it.line], line_rounding: "summary" })).toMatchObject({
      lines: [{ total: it.total_8 }],
    });
  });
});

describe("F156 documents", () => {
  each(vatCases)("VAT is computed once per block: $name", (it) => {
    const amounts = it.amounts as [string, string, Payability, string][];
    const rows = vatSummary(
      amounts.map(([rate, nature, payability, amount]) => ({
        vat: keyOf(new Big(rate), nature, payability),
        amount: new Big(amount),
      })),
    );
    const found = rows.map(({ key, taxable, rounding, tax }) => [
      plain(key.rate),
      key.nature,
      key.payability,
      money(taxable),
      plain(rounding),
      money(tax),
    ]);
    expect(found).toEqual(it.rows);
  });

  each(documentCases)("a document is computed: $name", (it) => {
    const found = answer(it.document);
    if (it.refused === undefined) expect(found).toMatchObject(it.expect as object);
    else expect(found).toMatchObject({ refused: { code: it.refused, at: it.at } });
  });

  each(marginCases)("margins and prices agree: $name", (it) => {
    const cost = new Big(it.cost as string);
    if ("for_margin" in it)
      expect(text(priceForMargin(cost, new Big(it.for_margin as string)))).toBe(it.price);
    else if ("for_markup" in it)
      expect(text(priceForMarkup(cost, new Big(it.for_markup as string)))).toBe(it.price);
    else {
      const found = marginOf(new Big(it.revenue as string), cost);
      expect([text(found.margin), text(found.marginPercent), text(found.markupPercent)]).toEqual([
        it.margin,
        it.margin_percent,
        it.markup_percent,
      ]);
    }
  });
});

describe("payments", () => {
  each(dueDateCases)("a due date is found: $name", (it) => {
    const { start, term, skip_months, skip_to_day } = it as unknown as {
      start: string;
      term: object;
      skip_months?: number[];
      skip_to_day?: number;
    };
    const [when] = paymentOf({ terms: [term] }).terms;
    expect(when && dueDate(start, when, new Set(skip_months), skip_to_day ?? null)).toBe(it.due_on);
  });

  each(instalmentCases)("an amount is divided into instalments: $name", (it) => {
    const payment = paymentOf(it.payment);
    const toPay = new Big(it.to_pay as string);
    if (it.refused !== undefined) {
      expect(refusalOf(() => instalments(payment, toPay))).toMatchObject({ code: it.refused, at: it.at });
      return;
    }
    const found = instalments(payment, toPay, new Big(it.tax as string));
    expect(found.map(({ dueOn, amount }) => [dueOn, money(amount)])).toEqual(it.instalments);
  });
});

function paymentOf(payment: unknown) {
  const found = read({ payment }).payment;
  if (found === null) throw new Error("a case without terms");
  return found;
}

function refusalOf(act: () => unknown): Refused {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error("not refused");
}
