/** What the acts on a card send. */
import { expect, test } from "vitest";

import type { Row } from "../../model/meta";
import { requestOf } from "./convert";
import { closed, opened } from "./negotiation";
import { chartOf } from "./orgChart";
import { propose } from "./proposals";

const row = (values: Record<string, unknown>): Row => ({ id: "a", version: 1, custom: {}, ...values });
const ids = { account: "new-account", contact: "new-contact", link: "new-link" };
const nobody = { account: "", contact: "", withContact: true, role: "" };
const now = "2026-11-22T10:00:00.000Z";

test("a won negotiation sends the customer's stage, role and day along", () => {
  const account = row({ roles: ["prospect"], lifecycle_stage: "prospect", negotiation_state: "open" });
  const closing = { outcome: "won", reason: " Prezzo ", day: "2026-11-20", value: "1200.00" } as const;
  expect(closed(account, closing, "2026-11-22")).toEqual({
    roles: ["customer"],
    lifecycle_stage: "customer",
    customer_since: "2026-11-22",
    negotiation_state: "won",
    negotiation_reason: "Prezzo",
    negotiation_closed_on: "2026-11-20",
    acquisition_value: "1200.00",
  });
});

test("the value of the first acquisition stays", () => {
  const account = row({ negotiation_state: "open", acquisition_value: "10.00", lifecycle_stage: "customer" });
  const closing = { outcome: "won", reason: "", day: "", value: "99.00" } as const;
  expect(closed(account, closing, "2026-11-22")).toEqual({
    negotiation_state: "won",
    negotiation_closed_on: "2026-11-22",
  });
});

test("reopening forgets the end", () => {
  const account = row({
    negotiation_state: "abandoned",
    negotiation_reason: "Tace",
    negotiation_closed_on: "2026-01-01",
    lifecycle_stage: "prospect",
    roles: ["prospect"],
  });
  expect(opened(account, "2026-11-22")).toEqual({
    negotiation_state: "open",
    negotiation_reason: "",
    negotiation_closed_on: null,
  });
});

test("a conversion makes account, person and link, and closes the lead", () => {
  const lead = row({ id: "lead", first_name: "Rosa", last_name: "Verdi", company_name: "Verdi Fiori" });
  const { args, guess } = requestOf(lead, { ...nobody, role: "decision_maker" }, ids, now);
  expect(args).toMatchObject({
    lead: "lead",
    account: "new-account",
    contact: "new-contact",
    link: "new-link",
    role: "decision_maker",
  });
  expect(guess.map((edit) => [edit.act, edit.entity, edit.record])).toEqual([
    ["create", "parties.account", "new-account"],
    ["create", "parties.contact", "new-contact"],
    ["create", "parties.accountcontact", "new-link"],
    ["update", "parties.lead", "lead"],
  ]);
});

test("a conversion joins what exists", () => {
  const lead = row({ id: "lead", last_name: "Verdi" });
  const { args, guess } = requestOf(lead, { ...nobody, account: "old", contact: "known" }, ids, now);
  expect([args.account, args.contact, args.link]).toEqual(["old", "known", "new-link"]);
  expect(guess.map((edit) => edit.entity)).toEqual(["parties.accountcontact", "parties.lead"]);
});

test("a conversion without a person makes no link", () => {
  const lead = row({ id: "lead", company_name: "Verdi Fiori" });
  const { args, guess } = requestOf(lead, { ...nobody, withContact: false }, ids, now);
  expect([args.contact, args.link]).toEqual([null, null]);
  expect(guess).toHaveLength(2);
});

test("a chart draws every department once, circles too", () => {
  const units = [
    row({ id: "1" }),
    row({ id: "2", parent: "1" }),
    row({ id: "3", parent: "4" }),
    row({ id: "4", parent: "3" }),
    row({ id: "5", parent: "elsewhere" }),
  ];
  const names = (branches: ReturnType<typeof chartOf>): unknown =>
    branches.map((branch) => [branch.unit.id, names(branch.below)]);
  expect(names(chartOf(units))).toEqual([
    ["1", [["2", []]]],
    ["5", []],
    ["3", [["4", []]]],
  ]);
});

test.each([
  [{ postal_code: "59100" }, "postal_code", [{ city: "Prato", province: "PO", postal_code: "59100" }]],
  [{ city: "prato" }, "city", [{ city: "Prato", province: "PO", postal_code: "59100" }]],
  [{ city: "Roma", postal_code: "00184" }, "city", [{ city: "Roma", province: "RM", postal_code: "00184" }]],
  [{ city: "Roma" }, "city", [{ city: "Roma", province: "RM" }]],
  [{ postal_code: "80331", country: "DE" }, "postal_code", []],
  [{ province: "Roma" }, "province", [{ province: "RM" }]],
  [{ phone: "055 123456" }, "phone", [{ phone: "+39 055 123456" }]],
  [{ phone: "chiedere di Anna" }, "phone", []],
  [{ vat_number: "00743110157" }, "vat_number", [{ tax_code: "00743110157" }]],
  [{ vat_number: "DE123456789" }, "vat_number", [{ country: "DE", sdi_code: "XXXXXXX" }]],
  [{ vat_number: "1" }, "vat_number", []],
])("what was typed proposes the rest: %j", async (values, changed, proposed) => {
  expect((await propose(values, changed)).map((each) => each.values)).toEqual(proposed);
});
