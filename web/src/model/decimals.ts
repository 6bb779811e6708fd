/** Arithmetic on decimal strings: exact, of any length. */

/** -1, 0, 1. Works on decimal strings of any length. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [scaled(left), scaled(right)];
  const digits = Math.max(a.fraction.length, b.fraction.length);
  const difference = toBig(a, digits) - toBig(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Sum of decimal strings, exact. */
export function sumDecimals(values: readonly string[]): string {
  const parts = values.map(scaled);
  const digits = Math.max(0, ...parts.map((part) => part.fraction.length));
  const total = parts.reduce((sum, part) => sum + toBig(part, digits), 0n);
  if (!digits) return total.toString();
  const text = (total < 0n ? -total : total).toString().padStart(digits + 1, "0");
  return `${total < 0n ? "-" : ""}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

interface Scaled {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function scaled(value: string): Scaled {
  const shape = /^(-?)(\d+)(?:\.(\d*))?$/.exec(value);
  return { negative: shape?.[1] === "-", whole: shape?.[2] ?? "0", fraction: shape?.[3] ?? "" };
}

function toBig(part: Scaled, digits: number): bigint {
  const size = BigInt(part.whole + part.fraction.padEnd(digits, "0"));
  return part.negative ? -size : size;
}
