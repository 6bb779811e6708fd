import { beforeAll, expect, test } from "vitest";

import { entities } from "../generated/entities";
import type { EntityMeta } from "../model/meta";
import { knowEntities, metaOf } from "./metas";
import { joinedBy, joinedName } from "./useName";

beforeAll(() => knowEntities(entities));
const joins = (key: string) => joinedBy(metaOf(key) as EntityMeta).map((field) => field.name);

test("a role is called by its person, then by its company", () => {
  expect(joins("parties.accountcontact")).toEqual(["contact", "account"]);
  expect(joinedName("Silvia Mancini", "Titolare", "Cantina Srl")).toBe(
    "Silvia Mancini · Titolare · Cantina Srl",
  );
  expect(joinedName("Silvia Mancini", "", "Cantina Srl")).toBe("Silvia Mancini · Cantina Srl");
});

test("what has a name of its own keeps it", () => {
  expect(
    ["parties.account", "parties.contact", "parties.lead", "parties.accountsite"].flatMap(joins),
  ).toEqual([]);
});
