/** What ends or reopens the negotiation with an account (F114), as the edit that it is. */
import type { Row } from "../../model/meta";
import { settled, type Standing } from "./rules";

export type Outcome = "won" | "lost" | "abandoned";

export interface Closing {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly day: string;
  /** Euro, of a won negotiation. */
  readonly value?: string | null;
}

/** Only what changes: two people may touch other fields of the same card meanwhile. */
export function closed(account: Row, closing: Closing, today: string): Record<string, unknown> {
  const values = changes(
    account,
    {
      negotiation_state: closing.outcome,
      negotiation_reason: closing.reason.trim(),
      negotiation_closed_on: closing.day || null,
    },
    today,
  );
  const isWorth = closing.outcome === "won" && closing.value && !account["acquisition_value"];
  return isWorth ? { ...values, acquisition_value: closing.value } : values;
}

export function opened(account: Row, today: string): Record<string, unknown> {
  return changes(account, { negotiation_state: "open" }, today);
}

function changes(account: Row, wanted: Partial<Standing>, today: string): Record<string, unknown> {
  const was = standingOf(account);
  const becomes = settled(was, { ...was, ...wanted }, today);
  return Object.fromEntries(
    Object.entries(becomes).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof Standing]),
    ),
  );
}

function standingOf(account: Row): Standing {
  const text = (name: string) => (typeof account[name] === "string" ? account[name] : "");
  const roles = account["roles"];
  return {
    roles: Array.isArray(roles) ? (roles as string[]).toSorted() : [],
    lifecycle_stage: text("lifecycle_stage"),
    customer_since: text("customer_since") || null,
    negotiation_state: text("negotiation_state"),
    negotiation_reason: text("negotiation_reason"),
    negotiation_closed_on: text("negotiation_closed_on") || null,
  };
}
