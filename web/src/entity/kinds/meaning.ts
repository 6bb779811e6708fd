import type { Meaning } from "../../ui/Chip";

/**
 * The four meanings of colour, used only as meanings: good, waiting, attention, wrong. Known state words get theirs,
 * so that a chip looks the same on every screen; all others are grey.
 */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  green: [
    "customer",
    "won",
    "active",
    "applied",
    "delivered",
    "done",
    "completed",
    "converted",
    "accepted",
    "paid",
    "granted",
    "confirmed",
    "approved",
    "fulfilled",
    "held",
  ],
  blue: [
    "open",
    "new",
    "assigned",
    "in_process",
    "in_progress",
    "pending",
    "sent",
    "running",
    "planned",
    "scheduled",
    "draft",
    "prospect",
    "waiting",
  ],
  orange: [
    "dormant",
    "recycled",
    "review",
    "on_hold",
    "to_renew",
    "expiring",
    "merged",
    "suspended",
    "paused",
    "partially_paid",
    "invited",
  ],
  red: [
    "lost",
    "dead",
    "refused",
    "rejected",
    "failed",
    "overdue",
    "blocked",
    "denied",
    "withdrawn",
    "disputed",
    "urgent",
    "quarantined",
    "revoked",
  ],
};

const OF_VALUE = new Map(
  Object.entries(MEANINGS).flatMap(([colour, values]) => values.map((value) => [value, colour as Meaning])),
);

export function meaningOf(value: string): Meaning {
  return OF_VALUE.get(value) ?? "gray";
}
