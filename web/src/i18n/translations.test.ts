/** Whatever the screens say in Italian has its English: an app's words in its own en.json, or in the kernel's. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import * as product from "../generated/entities";
import { areaLabel, type CommandMeta, type EntityMeta } from "../model/meta";
import kernel from "./en.json";
import plain from "./it-plain.json";

const CHOICE = "Parole inglesi (lead, account…)";
const SOURCE = join(import.meta.dirname, "..");
const FEATURES = join(SOURCE, "features");
const KERNEL = "core";

type Words = Readonly<Record<string, string>>;
interface Declared {
  readonly entities: Readonly<Record<string, EntityMeta>>;
  readonly commands: Readonly<Record<string, CommandMeta>>;
}

const declared: readonly Declared[] = [
  product,
  ...Object.values(import.meta.glob<Declared>("../generated/apps/*.ts", { eager: true })),
];
/** Those with screens and those that have only entities so far. */
const apps = [
  ...new Set([
    KERNEL,
    ...readdirSync(FEATURES).filter((name) => statSync(join(FEATURES, name)).isDirectory()),
    ...declared.flatMap(({ entities }) => Object.keys(entities).map((key) => key.replace(/\..*/, ""))),
  ]),
];
const english: Words = Object.assign({}, ...apps.map(wordsOf)) as Words;
const known: ReadonlySet<string> = new Set(Object.keys(english));

function wordsOf(app: string): Words {
  const path = join(FEATURES, app, "en.json");
  if (app === KERNEL) return kernel;
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Words) : {};
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (path === FEATURES) return [];
    if (statSync(path).isDirectory())
      return ["testing", "generated", "e2e"].includes(name) ? [] : files(path);
    return /\.tsx?$/.test(name) && !name.includes(".test.") ? [path] : [];
  });
}

function sourcesOf(app: string): string[] {
  const folder = app === KERNEL ? SOURCE : join(FEATURES, app);
  return existsSync(folder) ? files(folder) : [];
}

function ownOf<T>(app: string, all: (declared: Declared) => Readonly<Record<string, T>>): T[] {
  return declared.flatMap((each) =>
    Object.entries(all(each))
      .filter(([key]) => key.startsWith(`${app}.`))
      .map(([, own]) => own),
  );
}

/** What a card calls those that lie beside it is their own plural, said by their own app. */
function textsOf(meta: EntityMeta): string[] {
  return [
    meta.label,
    meta.plural,
    meta.help,
    areaLabel(meta.area),
    meta.frozen?.reason ?? "",
    ...meta.sections.map((section) => section.label),
    ...meta.quick.map((quick) => quick.label),
    ...Object.values(meta.fields).flatMap((field) => [
      field.label,
      field.help ?? "",
      ...(field.choices ?? []).map(([, label]) => label),
    ]),
  ];
}

describe.each(apps)("%s", (app) => {
  const own = new Set([...Object.keys(kernel), ...Object.keys(wordsOf(app))]);
  const where = app === KERNEL ? "web/src/i18n/en.json" : `web/src/features/${app}/en.json`;

  test("every text of the source is translated", () => {
    const missing = sourcesOf(app).flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\bt\(\s*("(?:[^"\\]|\\.)*")/g)]
        .map(([, literal]) => JSON.parse(literal ?? '""') as string)
        .filter((text) => !own.has(text))
        .map((text) => `${path.slice(SOURCE.length + 1)}: ${text}`),
    );
    expect(missing, `${where} lacks the English of these`).toEqual([]);
  });

  test("every name of its entities and acts is translated", () => {
    const texts = [
      ...ownOf(app, ({ entities }) => entities).flatMap(textsOf),
      ...ownOf(app, ({ commands }) => commands).map((command) => command.label),
    ];
    const missing = [...new Set(texts)].filter((text) => text && !own.has(text));
    expect(missing, `${where} lacks the English of these`).toEqual([]);
  });

  test("a word of the kernel is not said again", () => {
    if (app === KERNEL) return;
    const again = Object.keys(wordsOf(app)).filter((text) => text in kernel);
    expect(again, `the kernel has the English of these: take them out of ${where}`).toEqual([]);
  });
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
