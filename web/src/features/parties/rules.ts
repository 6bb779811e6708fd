/** The ladder from lead to customer. Twin of server/parties/rules.py, held to the same cases (vectors/parties). */

type Values = Readonly<Record<string, unknown>>;

/** Where an account stands with us. Days are "2026-11-22" or null. */
export interface Standing {
  readonly roles: readonly string[];
  readonly lifecycle_stage: string;
  readonly customer_since: string | null;
  readonly negotiation_state: string;
  readonly negotiation_reason: string;
  readonly negotiation_closed_on: string | null;
}

/** What follows from a change by itself: a won negotiation makes a customer, a customer has the role and a date. */
export function settled(was: Standing, now: Standing, today: string): Standing {
  let {
    lifecycle_stage: stage,
    customer_since: since,
    negotiation_reason: reason,
    negotiation_closed_on: closed,
  } = now;
  let roles: ReadonlySet<string> = new Set(now.roles);
  if (now.negotiation_state !== was.negotiation_state) {
    if (["won", "lost", "abandoned"].includes(now.negotiation_state)) closed ??= today;
    else if (was.negotiation_state) [reason, closed] = ["", null];
    if (now.negotiation_state === "won") stage = "customer";
    else if (now.negotiation_state === "open" && ["", "lead", "lost"].includes(stage)) stage = "prospect";
  }
  const added = (role: string) => roles.has(role) && !was.roles.includes(role);
  if (added("customer") && ["", "lead", "prospect"].includes(stage)) stage = "customer";
  else if (added("prospect") && !stage) stage = "prospect";
  if (stage !== was.lifecycle_stage) {
    roles = rolesAt(stage, roles);
    if (stage === "customer") since ??= today;
  }
  return {
    roles: [...roles].sort(),
    lifecycle_stage: stage,
    customer_since: since,
    negotiation_state: now.negotiation_state,
    negotiation_reason: reason,
    negotiation_closed_on: closed,
  };
}

function rolesAt(stage: string, roles: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(roles);
  if (stage === "customer" || stage === "dormant") {
    next.add("customer");
    next.delete("prospect");
  } else if (stage === "lead" || stage === "prospect") {
    next.add("prospect");
    next.delete("customer");
  }
  return next;
}

export interface Names {
  readonly account_name?: string;
  readonly first_name?: string;
  readonly last_name?: string;
}

/** Values of the new records; null for what is not made. */
export interface Conversion {
  readonly account: Values | null;
  readonly contact: Values | null;
}

const CARD = ["source", "owner", "team", "is_private", "shared_with", "tags"];
const ACCOUNT_FROM_LEAD = [
  "industry",
  "website",
  "address",
  "postal_code",
  "city",
  "province",
  "country",
  ...CARD,
];
const CONTACT_FROM_LEAD = ["job_title", "email", "phone", "mobile", "language", ...CARD];

/** A firm called as the lead's company, or as the person where there is none; the person with her own numbers. */
export function conversion(
  lead: Values,
  newAccount: boolean,
  newContact: boolean,
  names: Names = {},
): Conversion {
  const text = (given: string | undefined, name: string) => (given || said(lead, name)).trim();
  const [first, last] = [text(names.first_name, "first_name"), text(names.last_name, "last_name")];
  const person = [first, last].filter(Boolean).join(" ");
  const company = text(names.account_name, "company_name");
  const contact =
    newContact && person ? { first_name: first, last_name: last, ...filled(lead, CONTACT_FROM_LEAD) } : null;
  if (!newAccount) return { account: null, contact };
  const account = {
    name: company || person || said(lead, "email") || said(lead, "phone") || said(lead, "mobile"),
    lifecycle_stage: "prospect",
    roles: ["prospect"],
    negotiation_state: "open",
    ...filled(lead, ACCOUNT_FROM_LEAD),
    ...(contact && company ? {} : filled(lead, ["email", "phone", "mobile"])),
    ...filled(lead, ["notes"]),
  };
  return { account, contact };
}

function said(lead: Values, name: string): string {
  const value = lead[name];
  return typeof value === "string" ? value : "";
}

function filled(lead: Values, names: readonly string[]): Values {
  const empty = (value: unknown) =>
    value == null || value === "" || value === false || (Array.isArray(value) && !value.length);
  return Object.fromEntries(names.filter((name) => !empty(lead[name])).map((name) => [name, lead[name]]));
}

/** A lead deserves conversion when it has a need and at least one more thing to stand on. */
export function isQualified(criteria: readonly string[]): boolean {
  return criteria.includes("need") && new Set(criteria).size >= 2;
}
