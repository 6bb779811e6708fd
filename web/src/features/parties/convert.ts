/** A conversion as the device sends it, and its effect as far as the device can tell (shown until the server answers). */
import type { Row } from "../../model/meta";
import type { Commands } from "../../generated/entities";
import type { Edit } from "../../device/contract";
import { conversion, type Names } from "./rules";

export interface Choice extends Names {
  /** An account or a person that exists; "" makes a new one under `ids`. */
  readonly account: string;
  readonly contact: string;
  readonly withContact: boolean;
  readonly role: string;
}

export interface Ids {
  readonly account: string;
  readonly contact: string;
  readonly link: string;
}

export interface Request {
  readonly args: Commands["parties.convert_lead"];
  readonly guess: readonly Edit[];
}

export function requestOf(lead: Row, choice: Choice, ids: Ids, now: string): Request {
  const account = choice.account || ids.account;
  const made = conversion(lead, !choice.account, choice.withContact && !choice.contact, choice);
  const joined = !choice.withContact ? null : choice.contact || (made.contact ? ids.contact : null);
  const args: Commands["parties.convert_lead"] = {
    lead: lead.id,
    account,
    contact: joined,
    link: joined ? ids.link : null,
    account_name: choice.account_name ?? "",
    first_name: choice.first_name ?? "",
    last_name: choice.last_name ?? "",
    role: choice.role,
  };
  const create = (entity: string, record: string, values: Readonly<Record<string, unknown>>): Edit => ({
    act: "create",
    entity,
    record,
    values,
  });
  const guess: Edit[] = [];
  if (made.account) guess.push(create("parties.account", account, made.account));
  if (made.contact) guess.push(create("parties.contact", ids.contact, { ...made.contact, account }));
  if (joined)
    guess.push(
      create("parties.accountcontact", ids.link, {
        account,
        contact: joined,
        role: choice.role,
        job_title: lead["job_title"] ?? "",
        is_primary: !choice.account,
      }),
    );
  guess.push({
    act: "update",
    entity: "parties.lead",
    record: lead.id,
    values: {
      state: "converted",
      converted_at: now,
      converted_account: account,
      converted_contact: joined,
    },
  });
  return { args, guess };
}
