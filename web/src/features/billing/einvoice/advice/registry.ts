// What advice is on the device. The words come from the server's register (generated/einvoice_controls.ts): one place.
import { ADVICE } from "../../../../generated/einvoice_controls";
import type { Tree } from "../controls/json";
import { filled } from "../controls/registry";
import type { Hit } from "../controls/registry";
import type { Seen } from "../controls/seen";

export type AdviceCode = keyof typeof ADVICE;

/** What the invoice does not say. What is left out is not asked. */
export interface Sending {
  /** The day on which it is sent (YYYY-MM-DD). */
  readonly on?: string;
  /** Of the file as it leaves. */
  readonly sizeBytes?: number;
  /** The date of the last document of the same series (YYYY-MM-DD). */
  readonly lastDay?: string;
  /** What a credit note may still take back, in euro, by the number of the credit note. */
  readonly creditable?: Readonly<Record<string, string>>;
  /** What is left of the ceiling of a letter of intent, in euro, by its protocol. */
  readonly intents?: Readonly<Record<string, string>>;
  /** A service that the seller must not invoice to people through SdI. */
  readonly isHealth?: boolean;
  /** What VIES answers of the customer. */
  readonly isInVies?: boolean;
}

export interface Draft {
  readonly invoice: Tree;
  readonly seen: Seen;
  readonly sending: Sending;
}

export type Adviser = (draft: Draft) => Iterable<Hit>;

/** An "error" should be mended before sending, a "warning" deserves a look. */
export interface Advised {
  readonly code: AdviceCode | "more";
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export function advised(code: AdviceCode, { path, facts }: Hit): Advised {
  const { severity, message, hint } = ADVICE[code];
  return { code, severity, path, message: filled(message, facts), hint };
}
