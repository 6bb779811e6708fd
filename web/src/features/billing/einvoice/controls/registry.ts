// What a control is on the device. The words come from the server's register (generated/einvoice_controls.ts): one place.
import { REJECTIONS } from "../../../../generated/einvoice_controls";
import type { Seen } from "./view";

export type Code = keyof typeof REJECTIONS;

/** A place that a control refuses, with the facts that its message names. */
export interface Hit {
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Control = (seen: Seen) => Iterable<Hit>;

/** One thing that SdI would refuse: the place, what is wrong, how to mend it. */
export interface Finding {
  readonly code: Code;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export function hit(path: string, facts: Hit["facts"] = {}): Hit {
  return { path, facts };
}

export function finding(code: Code, { path, facts }: Hit): Finding {
  const { message, hint } = REJECTIONS[code];
  return {
    code,
    path,
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name])),
    hint,
  };
}
