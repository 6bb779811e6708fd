import { describe, expect, test } from "vitest";

import vectors from "@vectors/einvoice_routing.json";

import { route } from "./routing";
import type { Recipient, Route } from "./routing";

interface Case {
  readonly name: string;
  readonly recipient: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const UNKNOWN: Recipient = {
  country: "IT",
  vatNumber: "",
  taxCode: "",
  isPublic: false,
  officeCode: "",
  sdiCode: "",
  certifiedEmail: "",
  isConsumer: false,
  internalCode: "",
};
const NOTHING: Omit<Route, "reason" | "format"> = {
  recipientCode: "",
  certifiedEmail: "",
  vat: null,
  taxCode: "",
  postcode: null,
  handOverCopy: false,
  problems: [],
};

describe("where an invoice goes", () => {
  test.each(vectors as readonly Case[])("$name", ({ recipient, expected }) => {
    const found = route({ ...UNKNOWN, ...camel(recipient) });
    expect(found).toEqual({ ...NOTHING, ...camel(expected) });
  });
});

function camel(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [named(name), value]));
}
