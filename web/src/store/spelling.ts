import type { Database } from "./database";

const SHORTEST_MENDED = 4;
const CHOICES = 3;

/** One wrong letter in short words, two in longer ones; the first letter is seldom wrong and makes the look-up quick. */
export function nearestWords(db: Database, word: string): string[] {
  if (word.length < SHORTEST_MENDED || /\d/.test(word)) return [];
  const allowed = word.length > 5 ? 2 : 1;
  const first = word.charAt(0);
  const after = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
  // One text out of the engine is far quicker than thousands of single values.
  const terms = db.value(
    "SELECT json_group_array(term) FROM vocabulary WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?",
    [first, after, word.length - allowed, word.length + allowed],
  );
  const found: { term: string; away: number }[] = [];
  for (const term of JSON.parse(terms as string) as string[]) {
    const away = distance(word, term, allowed);
    if (away <= allowed) found.push({ term, away });
  }
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, CHOICES)
    .map(({ term }) => term);
}

/** Letters to change, add, drop or swap with a neighbour; more than `limit` is not counted on. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
