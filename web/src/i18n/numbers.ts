/** Decimals are strings ("1234.50") from the database to the screen and back: never floats. */

/**
 * What a person typed or pasted, as a plain decimal string; null when it is no number.
 *
 * "1.234,56", "1234,56", "€ 1 234,56" and the English "1,234.56" all mean 1234.56. A lone dot before exactly three
 * digits groups thousands ("1.234" is 1234), as Italians write; before any other count it is a decimal point.
 */
export function parseDecimal(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f'’€]/g, "").replace(/^[−–]/, "-");
  const shape = /^([+-]?)([\d.,]+)$/.exec(text);
  if (!shape) return null;
  const digits = shape[2] ?? "";
  const point = decimalPoint(digits);
  if (point === null) return null;
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/[.,]/g, "").replace(/^0+(?=\d)/, "");
  const fraction = point < 0 ? "" : digits.slice(point + 1);
  if (!/^\d*$/.test(fraction) || (whole === "" && fraction === "")) return null;
  const sign = shape[1] === "-" && /[1-9]/.test(whole + fraction) ? "-" : "";
  return sign + (whole || "0") + (fraction ? `.${fraction}` : "");
}

/** Where the decimal sign stands; -1: nowhere; null: the separators make no sense. */
function decimalPoint(digits: string): number | null {
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    const point = Math.max(comma, dot);
    const grouping = comma > dot ? "." : ",";
    const whole = digits.slice(0, point);
    return isGrouped(whole, grouping) ? point : null;
  }
  if (comma >= 0) return digits.indexOf(",") === comma ? comma : isGrouped(digits, ",") ? -1 : null;
  if (dot >= 0) return isGrouped(digits, ".") ? -1 : digits.indexOf(".") === dot ? dot : null;
  return -1;
}

function isGrouped(whole: string, separator: string): boolean {
  const groups = whole.split(separator);
  const first = groups[0] ?? "";
  if (groups.length > 1 && (first === "" || first.length > 3 || first === "0")) return false;
  return /^\d*$/.test(first) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
}

/** "1234.5" with two decimals is "1.234,50". Rounds half away from zero, on the digits themselves. */
export function formatDecimal(value: string | number, decimals?: number): string {
  const shape = /^(-?)(\d+)(?:\.(\d*))?$/.exec(String(value));
  if (!shape) return String(value);
  let whole = shape[2] ?? "0";
  let fraction = shape[3] ?? "";
  if (decimals !== undefined) {
    if (fraction.length > decimals) {
      const scaled = roundedUp(whole + fraction.slice(0, decimals), (fraction[decimals] ?? "0") >= "5");
      whole = decimals ? scaled.slice(0, -decimals) || "0" : scaled;
      fraction = decimals ? scaled.slice(-decimals).padStart(decimals, "0") : "";
    } else fraction = fraction.padEnd(decimals, "0");
  }
  const sign = shape[1] && /[1-9]/.test(whole + fraction) ? "-" : "";
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return sign + grouped + (fraction ? `,${fraction}` : "");
}

/** Not fewer decimals than `least`, not more than `most`, and beyond `least` only those that say something. */
export function formatTrimmed(value: string | number, least: number, most: number): string {
  const text = formatDecimal(value, Math.max(least, most));
  const [whole = "", fraction = ""] = text.split(",");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  return kept ? `${whole},${kept}` : whole;
}

/** "1.234,50 €". 350.0000 is nobody's amount. */
export function formatMoney(value: string | number, decimals = 2): string {
  return `${formatTrimmed(value, Math.min(2, decimals), decimals)}\u00a0€`;
}

/** "22 %", "10,5 %". */
export function formatPercent(value: string | number, decimals = 2): string {
  return `${formatTrimmed(value, 0, decimals)}\u00a0%`;
}

function roundedUp(digits: string, up: boolean): string {
  return up ? (BigInt(digits) + 1n).toString().padStart(digits.length, "0") : digits;
}

/** For editing: "1234.5" is "1234,5" (no dots in the way of the cursor). */
export function editableDecimal(value: string | number): string {
  return String(value).replace(".", ",");
}

/** The same without the zeros beyond the first `least` decimals: "350.0000" is "350,00". */
export function editableTrimmed(value: string, least: number): string {
  const shape = /^(-?\d+)(?:\.(\d*))?$/.exec(value);
  if (!shape) return editableDecimal(value);
  const [, whole = "", fraction = ""] = shape;
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  return kept ? `${whole},${kept}` : whole;
}
