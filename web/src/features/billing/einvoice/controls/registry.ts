// What a control is on the device. The words come from the server's register (generated/einvoice_controls.ts): one place.
import { MOST_FINDINGS, REJECTIONS } from "../../../../generated/einvoice_controls";
import type { Seen } from "./seen";

export type Code = keyof typeof REJECTIONS;

/** A place that a control refuses, with the facts that its message names. */
export interface Hit {
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Control = (seen: Seen) => Iterable<Hit>;

/** One thing that SdI would refuse: the place, what is wrong, how to mend it. */
export interface Finding {
  /** "more": only how many others there are. */
  readonly code: Code | "more";
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export function hit(path: string, facts: Hit["facts"] = {}): Hit {
  return { path, facts };
}

export function finding(code: Code, { path, facts }: Hit): Finding {
  const { message, hint } = REJECTIONS[code];
  return { code, path, message: filled(message, facts), hint };
}

export function filled(message: string, facts: Hit["facts"]): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
}

/** The first 200; one more, of code "more", says how many there are besides. */
export function firstOf<Found extends { readonly code: string }>(
  found: readonly Found[],
  more: (words: { code: "more"; path: string; message: string; hint: string }, rest: Found[]) => Found,
): Found[] {
  const rest = found.slice(MOST_FINDINGS);
  if (!rest.length) return [...found];
  const message = `E altri ${rest.length}, dopo i primi ${MOST_FINDINGS}.`;
  const words = { code: "more", path: "", message, hint: "Correggi questi e controlla di nuovo." } as const;
  return [...found.slice(0, MOST_FINDINGS), more(words, rest)];
}

/** A day as people write it. */
export function said(day: string): string {
  return day.split("-").reverse().join("/");
}
