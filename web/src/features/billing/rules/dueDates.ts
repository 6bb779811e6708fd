// When a document is to be paid, and how much each time: the twin of server/billing/rules/due_dates.py.
// Days are YYYY-MM-DD; inside they are counted in UTC, where every day has 24 hours.
import type { Big } from "big.js";

import type { Payment, Term } from "./document";
import { HUNDRED, ZERO, isZero, rounded, share, sum } from "./numbers";
import { Refused } from "./refused";

const LAST_YEAR = 9800;

export interface Instalment {
  readonly dueOn: string;
  readonly amount: Big;
}

interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export type When = Pick<Term, "months" | "days" | "endOfMonth" | "fixedDay">;

/**
 * Months, then days, then end of month, then the fixed day (the first one from there), then skipped months.
 * A day that a month lacks is its last. See docs/algorithms/due-dates.md.
 */
export function dueDate(
  start: string,
  term: When,
  skipMonths: ReadonlySet<number> = new Set(),
  skipToDay: number | null = null,
): string {
  let day = addDays(addMonths(parsed(start), term.months), term.days);
  if (term.endOfMonth) day = onDay(day, 31);
  if (term.fixedDay !== null) day = nextFixedDay(day, term.fixedDay);
  return written(skipMonths.has(day.month) ? pastSkipped(day, term, skipMonths, skipToDay) : day);
}

function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  return onDay({ year: Math.floor(index / 12), month: (index % 12) + 1, day }, day);
}

function addDays({ year, month, day }: Day, days: number): Day {
  const moved = utc(year, month, day + days);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function onDay({ year, month }: Day, wanted: number): Day {
  const last = utc(year, month + 1, 0).getUTCDate();
  return { year, month, day: Math.min(wanted, last) };
}

function nextFixedDay(day: Day, wanted: number): Day {
  const here = onDay(day, wanted);
  return here.day >= day.day ? here : onDay(addMonths({ ...day, day: 1 }, 1), wanted);
}

function pastSkipped(day: Day, term: When, skipMonths: ReadonlySet<number>, skipToDay: number | null): Day {
  let month = { ...day, day: 1 };
  while (skipMonths.has(month.month)) month = addMonths(month, 1);
  return onDay(month, skipToDay ?? term.fixedDay ?? (term.endOfMonth ? 31 : day.day));
}

// Date.UTC would take the years before 100 for those of the twentieth century.
function utc(year: number, month: number, day: number): Date {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment;
}

function parsed(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return { year, month, day };
}

function written({ year, month, day }: Day): string {
  const padded = (value: number, width: number) => String(value).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Does this day exist in the calendar? */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const { year, month, day } = parsed(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && onDay({ year, month, day }, day).day === day;
}

function checkTerms({ start, terms, skipMonths }: Payment): string {
  const no = (message: string, at: string) => new Refused("bad_terms", message, `payment.${at}`);
  if (start === null) throw no("Manca la data da cui contare le scadenze.", "start");
  if (parsed(start).year > LAST_YEAR)
    throw no("La data da cui contare le scadenze è troppo lontana.", "start");
  const last = terms.at(-1);
  if (last === undefined) throw no("Le condizioni di pagamento non hanno rate.", "terms");
  if (skipMonths.size === 12) throw no("Non si possono saltare tutti i mesi.", "skip_months");
  terms.forEach((term, index) => {
    const at = `terms[${String(index + 1)}]`;
    if (term.percent !== null && term.amount !== null)
      throw no("Una rata è in percentuale o a importo, non tutte e due.", at);
    if (term.percent === null && term.amount === null && index < terms.length - 1)
      throw no("Solo l'ultima rata può prendere quello che resta.", at);
  });
  const atLast = `terms[${String(terms.length)}]`;
  if (last.percent !== null) {
    if (terms.some((term) => term.percent === null))
      throw no("Con rate a importo l'ultima prende quello che resta: lasciala vuota.", atLast);
    if (!sum(terms.map((term) => term.percent ?? ZERO)).eq(HUNDRED))
      throw no("Le percentuali delle rate devono fare 100.", "terms");
  }
  if (last.amount !== null)
    throw no("L'ultima rata prende quello che resta: lascia vuoto l'importo.", atLast);
  return start;
}

/** The instalments of an amount: each share to the cent, what the rounding leaves on the last; they sum to `toPay`. */
export function instalments(payment: Payment, toPay: Big, tax: Big = ZERO): Instalment[] {
  const start = checkTerms(payment);
  if (isZero(toPay)) return [];
  const first = payment.vatOnFirst ? tax : ZERO;
  const divided = toPay.minus(first);
  const parts = payment.terms.slice(0, -1).map((term) => part(divided, term));
  const amounts = [...parts, divided.minus(sum(parts))];
  return payment.terms.map((term, index) => ({
    dueOn: dueDate(start, term, payment.skipMonths, payment.skipToDay),
    amount: (amounts[index] ?? ZERO).plus(index === 0 ? first : ZERO),
  }));
}

function part(divided: Big, term: Term): Big {
  return term.amount ?? rounded(share(divided, term.percent ?? ZERO));
}
