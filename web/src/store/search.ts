import type { Hit } from "../model/query";
import type { Database, Value } from "./database";
import { fold } from "../model/fold";
import type { Records } from "./records";
import { nearestWords } from "./spelling";
import { typedWords } from "./typedWords";

const SLOT_SIZE = 2 ** 40;

/** Candidates looked at closely before the best are chosen. */
const CANDIDATES = 300;
/** Records with a word: from here on an index of all is followed sooner than so many rows are looked up. */
const FREQUENT = 400;

/**
 * Condition on `t.k`: every word begins a word of the record or, from three letters on, stands anywhere in it.
 * `inOrder`: the rows have an index in the order they are wanted; where words are frequent it is followed, and the wide
 * rows themselves are not touched to be put in order.
 */
export function searchCondition(
  db: Database,
  typed: string,
  base: number,
  inOrder: boolean,
): { sql: string; params: Value[] } {
  const found = typedWords(typed).map((word) => {
    const { index, match } = lookup(word);
    const range = `rowid BETWEEN ${base} AND ${base + SLOT_SIZE - 1}`;
    return { select: `FROM ${index} WHERE ${index} MATCH ? AND ${range}`, match };
  });
  const isFrequent = ({ select, match }: { select: string; match: string }) =>
    db.value(`SELECT 1 ${select} LIMIT 1 OFFSET ${FREQUENT}`, [match]) === 1;
  // The sign keeps SQLite from looking up row by row.
  const number = inOrder && found.every(isFrequent) ? "+t.k" : "t.k";
  const conditions = found.map(({ select }) => `${number} IN (SELECT rowid - ${base} ${select})`);
  return {
    sql: conditions.length ? conditions.join(" AND ") : typed.trim() ? "0" : "1",
    params: found.map(({ match }) => match),
  };
}

/** Over all entities, best first; when nothing has the words as typed, what looks most like them. */
export function searchEverything(db: Database, records: Records, typed: string, limit: number): Hit[] {
  const words = typedWords(typed);
  if (!words.length) return [];
  const exact = rank(records, candidates(db, words), words, limit);
  if (exact.length) return exact;
  return similar(db, records, words, limit);
}

function lookup(word: string): { index: "words" | "grams"; match: string } {
  if ([...word].length >= 3) return { index: "grams", match: quoted(word) };
  // One or two letters: the beginning of a word. The tokenizer drops signs, so they must not reach it alone.
  return { index: "words", match: `${quoted(word.replace(/[^\p{L}\p{N}]/gu, ""))} *` };
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function candidates(db: Database, words: readonly string[]): number[] {
  const long = words.filter((word) => [...word].length >= 3);
  const numbers = new Set<number>();
  // Names that begin with the words come first, so that a frequent piece of text cannot crowd them out.
  const prefixes = words.map((word) => prefixMatch(word)).filter(Boolean);
  if (prefixes.length) {
    const match = prefixes.map((prefix) => `(${prefix})`).join(" AND ");
    for (const scope of [`title : (${match})`, match]) {
      collect(db, `SELECT rowid FROM words WHERE words MATCH ? LIMIT ${CANDIDATES}`, [scope], numbers);
    }
  }
  if (numbers.size < CANDIDATES && long.length === words.length) {
    const match = long.map(quoted).join(" AND ");
    collect(db, `SELECT rowid FROM grams WHERE grams MATCH ? LIMIT ${CANDIDATES}`, [match], numbers);
  } else if (numbers.size < CANDIDATES && long.length) {
    const short = words.filter((word) => !long.includes(word));
    const sql = `SELECT rowid FROM grams WHERE grams MATCH ? AND +rowid IN (SELECT rowid FROM words WHERE words MATCH ?) LIMIT ${CANDIDATES}`;
    collect(
      db,
      sql,
      [long.map(quoted).join(" AND "), short.map((word) => lookup(word).match).join(" AND ")],
      numbers,
    );
  }
  return [...numbers];
}

/** mario@rossi.it is cut by the index into mario, rossi and it: only the last may be unfinished. */
function prefixMatch(word: string): string {
  const pieces = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return pieces.map((piece, at) => quoted(piece) + (at === pieces.length - 1 ? " *" : "")).join(" AND ");
}

function collect(db: Database, sql: string, params: readonly Value[], into: Set<number>): void {
  for (const { rowid } of db.all<{ rowid: number }>(sql, params)) into.add(Number(rowid));
}

/** Names first, for all candidates; whole rows only for the few that are shown. */
function rank(records: Records, numbers: readonly number[], words: readonly string[], limit: number): Hit[] {
  const best = namesOf(records, numbers)
    .map((one) => ({ ...one, score: closeness(one.name, words) }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
  return best.flatMap(({ entity, number, score }) =>
    records.readNumbers(entity, [number]).map((row) => ({ entity, row, score })),
  );
}

function namesOf(
  records: Records,
  numbers: readonly number[],
): { entity: string; number: number; name: string }[] {
  const byEntity = new Map<string, number[]>();
  for (const number of numbers) {
    const entity = records.entityAt(number);
    if (!entity || !records.has(entity)) continue;
    const list = byEntity.get(entity) ?? [];
    list.push(number - records.base(entity));
    byEntity.set(entity, list);
  }
  return [...byEntity].flatMap(([entity, list]) =>
    records.readTitles(entity, list).map(({ number, title }) => ({ entity, number, name: fold(title) })),
  );
}

/** 1 = the very name; a word that begins the name counts most, then one that begins a word of it, then a piece. */
function closeness(title: string, words: readonly string[]): number {
  if (title === words.join(" ")) return 1;
  let points = 0;
  for (const word of words) {
    const at = title.indexOf(word);
    if (at === 0) points += 0.9;
    else if (at > 0 && !/[\p{L}\p{N}]/u.test(title.charAt(at - 1))) points += 0.7;
    else if (at > 0) points += 0.4;
    else points += 0.2;
  }
  // Among equals the shorter name is the closer one.
  return points / words.length - Math.min(title.length, 200) / 4000;
}

/** Typing mistakes: the words that the index knows and that are nearest to what was typed. */
function similar(db: Database, records: Records, words: readonly string[], limit: number): Hit[] {
  const meant = words.map((word) => (isKnown(db, word) ? [word] : nearestWords(db, word)));
  if (meant.some((choices) => !choices.length)) return [];
  const match = meant.map((choices) => `(${choices.map(prefixMatch).join(" OR ")})`).join(" AND ");
  const numbers = new Set<number>();
  collect(db, `SELECT rowid FROM words WHERE words MATCH ? LIMIT ${CANDIDATES}`, [match], numbers);
  const best = meant.map((choices) => choices[0] ?? "");
  // Never above what was found as typed.
  return rank(records, [...numbers], best, limit).map((hit) => ({ ...hit, score: hit.score / 2 }));
}

function isKnown(db: Database, word: string): boolean {
  const match = prefixMatch(word);
  return match !== "" && db.value("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", [match]) !== undefined;
}
