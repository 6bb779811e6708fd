/** What of a card goes into which field of a lead. What has no place, or would not pass, is kept in the notes. */
import { checkField } from "../../../entity/checks";
import type { EntityMeta } from "../../../model/meta";
import { t } from "../../../i18n";
import { normalProvince } from "../addresses";
import { normalPhone } from "../phone";
import type { Card } from "./card";
import { countryCode } from "./countries";

export async function leadFrom(card: Card, meta: EntityMeta): Promise<Record<string, string>> {
  const numbers = await Promise.all(
    card.numbers.map(async ({ number, kind }) => ({ number: await normalPhone(tidy(number)), kind })),
  );
  const phones = numbers.filter((each) => each.kind === "phone").map((each) => each.number);
  const mobiles = numbers.filter((each) => each.kind === "mobile").map((each) => each.number);
  const faxes = numbers.filter((each) => each.kind === "fax").map((each) => each.number);
  const country = countryCode(card.country, meta.fields["country"]?.choices ?? []);
  const wanted: Readonly<Record<string, string>> = {
    first_name: card.firstName,
    last_name: card.lastName,
    company_name: card.company,
    job_title: card.jobTitle,
    phone: phones[0] ?? "",
    mobile: mobiles[0] ?? "",
    email: (card.emails[0] ?? "").toLowerCase(),
    website: card.sites[0] ?? "",
    country,
    address: card.street,
    postal_code: card.postalCode,
    city: card.city,
    province: normalProvince(card.province),
  };
  const values: Record<string, string> = {};
  const left: string[] = [];
  for (const [name, raw] of Object.entries(wanted)) {
    const field = meta.fields[name];
    const value = tidy(raw);
    if (!value || !field) continue;
    // A wrong value in a field would keep the whole lead from being saved.
    const fits = value.length <= (field.maxLength ?? Infinity) && !checkField(field, value, values);
    if (fits) values[name] = value;
    else left.push(`${t(field.label)}: ${value}`);
  }
  const more = [
    [t("Reparto"), [card.department]],
    [t("Altri telefoni"), [...phones.slice(1), ...mobiles.slice(1)]],
    [t("Fax"), faxes],
    [t("Altre e-mail"), card.emails.slice(1)],
    [t("Altri siti"), card.sites.slice(1)],
    [t("Paese"), country ? [] : [card.country]],
  ] as const;
  for (const [label, all] of more) {
    const said = all.map(tidy).filter(Boolean);
    if (said.length) left.push(`${label}: ${said.join(", ")}`);
  }
  const notes = [card.note.replace(NO_TEXT, "").trim(), ...left]
    .filter(Boolean)
    .join("\n")
    .slice(0, LONGEST_NOTE);
  return notes ? { ...values, notes } : values;
}

const LONGEST_NOTE = 5000;
/** Signs that control a terminal, or turn the direction of writing and make a name look like another. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const NO_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const tidy = (text: string) => text.replace(/\s+/g, " ").replace(NO_TEXT, "").trim();
