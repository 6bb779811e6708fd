/** Whatever the screens say in Italian has its English. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { entities } from "../generated/entities";
import english from "./en.json";
import plain from "./it-plain.json";

const CHOICE = "Parole inglesi (lead, account…)";
const SOURCE = join(import.meta.dirname, "..");
const known: ReadonlySet<string> = new Set(Object.keys(english));

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory())
      return ["testing", "generated", "e2e"].includes(name) ? [] : files(path);
    return /\.tsx?$/.test(name) && !name.includes(".test.") ? [path] : [];
  });
}

test("every text of the source is translated", () => {
  const missing = files(SOURCE).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\bt\(\s*("(?:[^"\\]|\\.)*")/g)]
      .map(([, literal]) => JSON.parse(literal ?? '""') as string)
      .filter((text) => !known.has(text))
      .map((text) => `${path.slice(SOURCE.length + 1)}: ${text}`),
  );
  expect(missing).toEqual([]);
});

test("every name of the entities is translated", () => {
  const texts = Object.values(entities).flatMap((meta) => [
    meta.label,
    meta.plural,
    meta.help,
    ...meta.sections.map((section) => section.label),
    ...meta.quick.map((quick) => quick.label),
    ...meta.children.map((child) => child.label),
    ...Object.values(meta.fields).flatMap((field) => [
      field.label,
      field.help ?? "",
      ...(field.choices ?? []).map(([, label]) => label),
    ]),
  ]);
  expect([...new Set(texts)].filter((text) => text && !known.has(text))).toEqual([]);
});

test("F143 whoever hides the English words reads none of them, also where a text is new", () => {
  const ENGLISH = /\b(leads?|prospects?|accounts?|contacts?)\b/i;
  // Beside the words in brackets, which Term tells, and the choice itself.
  const theirs = ["lead", "potenziale cliente (prospect)", "azienda (account)", "persona (contact)", CHOICE];
  const told = Object.keys(english).filter((text) => ENGLISH.test(text.replace(/\[\w+\]/g, "")));
  expect(told.filter((text) => !theirs.includes(text) && !(text in plain))).toEqual([]);
  expect(Object.values(plain).filter((text) => ENGLISH.test(text))).toEqual([]);
  expect(Object.keys(plain).filter((text) => !known.has(text))).toEqual([]);
});

test("no translation loses a value it must show", () => {
  const holes = (text: string) => [...text.matchAll(/{{\w+}}/g)].map(([hole]) => hole).sort();
  const broken = Object.entries(english).filter(
    ([italian, text]) => String(holes(italian)) !== String(holes(text)),
  );
  expect(broken).toEqual([]);
});
