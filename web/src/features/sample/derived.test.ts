import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { Values } from "../../model/words";
import { twins } from "./derived";

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly record: Values;
  readonly lines: Readonly<Record<string, readonly Values[]>>;
  readonly expected: Values;
}

const cases = JSON.parse(
  readFileSync(new URL("../../../../vectors/sample/derived.json", import.meta.url), "utf8"),
) as Case[];

test.each(cases)("$rule: $name", ({ rule, record, lines, expected }) => {
  expect(twins[rule]?.(record, lines)).toEqual(expected);
});
