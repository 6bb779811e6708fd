import { Big } from "big.js";

import type { Payability } from "../rules/document";
import { isDay } from "../rules/dueDates";
import { Refused } from "../rules/refused";

const PAYABILITIES = ["I", "D", "S"] as const;
const YES_OR_NO = "Serve true oppure false.";

/** An object of the JSON and where it stands. Missing, null and "" all mean: not said. */
export class Given {
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

export function wholeOf(value: unknown, low: number, high: number, at: string): number {
  if (typeof value === "number" && Number.isInteger(value) && low <= value && value <= high) return value;
  throw new Refused("bad_value", `Serve un numero intero da ${String(low)} a ${String(high)}.`, at);
}
