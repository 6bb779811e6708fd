import { describe, expect, test } from "vitest";

import { knowEntities } from "../metas";
import { entities, field } from "../testing/metas";
import { formatValue, parseText, shownText } from "./format";

const amount = field("amount", "Importo", "decimal", { decimals: 2 });
const stage = field("stage", "Stato", "choice", {
  choices: [
    ["won", "Vinta"],
    ["lost", "Persa"],
  ],
});
const roles = field("roles", "Ruoli", "choices", {
  choices: [
    ["customer", "Cliente"],
    ["supplier", "Fornitore"],
  ],
});

test("F075 an amount is 1.234,56 on the screen and 1234.56 underneath, both ways", () => {
  expect(formatValue(amount, "1234.56")).toBe("1.234,56");
  expect(parseText(amount, "1.234,56")).toEqual({ value: "1234.56" });
  expect(formatValue(amount, null)).toBe("");
  expect(parseText(amount, "")).toEqual({ value: null });
});

test("more digits than the field holds are refused with words, not rounded away", () => {
  expect(parseText(amount, "1,239")).toHaveProperty("error");
  expect(parseText(amount, "1,230")).toEqual({ value: "1.230" });
});

test("choices are read by label or code, whatever the case and the accents", () => {
  expect(parseText(stage, "vinta")).toEqual({ value: "won" });
  expect(parseText(stage, "LOST")).toEqual({ value: "lost" });
  expect(parseText(stage, "boh")).toHaveProperty("error");
  expect(parseText(roles, "Cliente, fornitore")).toEqual({ value: ["customer", "supplier"] });
  expect(formatValue(roles, ["customer", "supplier"])).toBe("Cliente, Fornitore");
});

describe("yes and no", () => {
  const flag = field("flag", "Attivo", "boolean");
  test.each([
    ["sì", true],
    ["SI", true],
    ["x", true],
    ["no", false],
    ["", false],
  ])("%j", (typed, value) => expect(parseText(flag, typed)).toEqual({ value }));
  test("anything else is asked about", () => expect(parseText(flag, "forse")).toHaveProperty("error"));
});

test("dates go dd/mm/yyyy both ways", () => {
  const day = field("day", "Data", "date");
  expect(formatValue(day, "2026-11-22")).toBe("22/11/2026");
  expect(parseText(day, "22/11/2026")).toEqual({ value: "2026-11-22" });
  expect(parseText(day, "31/02/2026")).toHaveProperty("error");
});

test("a whole number too large to be exact is refused", () => {
  const count = field("count", "Dipendenti", "integer");
  expect(parseText(count, "1.234")).toEqual({ value: 1234 });
  expect(parseText(count, "99999999999999999999")).toHaveProperty("error");
  expect(parseText(count, "1,5")).toHaveProperty("error");
});

test("which table is meant is read by its name, and stays its key in files", () => {
  knowEntities(entities);
  const table = field("entity", "Tabella", "text");
  expect(shownText(table, "parties.account")).toBe("Aziende");
  expect(shownText(table, "something.else")).toBe("something.else");
  expect(formatValue(table, "parties.account")).toBe("parties.account");
});
