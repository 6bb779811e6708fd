import { describe, expect, test } from "vitest";

import bases from "@vectors/einvoice_controls/bases.json";
import numbers from "@vectors/einvoice_numbers.json";

import { check } from "./controls";
import type { DocumentKey, Tree } from "./controls";
import { checkIban, checkTaxCode, checkVatNumber } from "./numbers";

interface Case {
  readonly name: string;
  readonly base?: "ordinary" | "simplified";
  readonly set?: Readonly<Record<string, unknown>>;
  readonly on?: string;
  readonly already_sent?: readonly DocumentKey[];
  readonly expected: readonly string[];
  readonly messages?: readonly string[];
}

const files = import.meta.glob<Case[]>(["@vectors/einvoice_controls/*.json", "!**/bases.json"], {
  eager: true,
  import: "default",
});

describe.each(Object.entries(files))("what SdI would refuse: %s", (_, cases) => {
  test.each(cases)("$name", (each) => {
    const found = check(documentOf(each), { on: each.on, alreadySent: each.already_sent });
    expect(found.map((one) => `${one.code} ${one.path}`)).toEqual(each.expected);
    if (each.messages) expect(found.map((one) => one.message)).toEqual(each.messages);
    for (const one of found) expect(one.message).not.toMatch(/[{}]|undefined/);
  });
});

test("there are cases", () => {
  expect(Object.keys(files).length).toBeGreaterThan(7);
});

describe("numbers", () => {
  test.each(numbers.vat_number)("VAT number $value", ({ value, expected }) => {
    expect(checkVatNumber(value)).toBe(expected);
  });
  test.each(numbers.tax_code)("tax code $value", ({ value, expected }) => {
    expect(checkTaxCode(value)).toBe(expected);
  });
  test.each(numbers.iban)("IBAN $value", ({ value, expected }) => {
    expect(checkIban(value)).toBe(expected);
  });
});

type Holder = Record<string, unknown>;

function documentOf({ base = "ordinary", set = {} }: Case): Tree {
  const made = structuredClone(bases[base]) as unknown as Holder;
  for (const [path, value] of Object.entries(set)) put(made, path, value);
  return made as Tree;
}

/** Writes a value at a path, making what is missing on the way; null takes away. */
function put(node: Holder, path: string, value: unknown): void {
  const [, name = "", number, rest] = /^(\w+)(?:\[(\d+)\])?(?:\/(.*))?$/.exec(path) ?? [];
  if (number === undefined) {
    if (rest !== undefined) put((node[name] ??= {}) as Holder, rest, value);
    else if (value === null) Reflect.deleteProperty(node, name);
    else node[name] = value;
    return;
  }
  const items = (node[name] ??= []) as Holder[];
  while (items.length < Number(number)) items.push({});
  if (rest !== undefined) put(items[Number(number) - 1] ?? {}, rest, value);
  else items[Number(number) - 1] = value as Holder;
}
