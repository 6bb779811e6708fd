import { expect, test } from "vitest";

import type { Me } from "../device/contract";
import type { Row } from "../model/meta";
import { keptByOwner } from "./rights";

const me = (id: string, is_admin = false) => ({ user: { id }, is_admin }) as Me;
const card = (values: Readonly<Record<string, unknown>>): Row => ({
  id: "c",
  version: 1,
  custom: {},
  ...values,
});

test("whose a private card is and who sees it, its owner decides; who left is the administrator's care", () => {
  const kept = card({ is_private: true, owner: "anna" });
  expect([...keptByOwner(me("carlo"), kept)]).toEqual(["owner", "is_private", "shared_with"]);
  for (const [who, row] of [
    [me("anna"), kept],
    [me("boss", true), kept],
    [me("carlo"), card({ is_private: false, owner: "anna" })],
    [me("carlo"), card({ is_private: true, owner: null })],
    [me("carlo"), null],
  ] as const)
    expect(keptByOwner(who, row).size).toBe(0);
});
