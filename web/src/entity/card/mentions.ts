/** Colleagues named in a note: "@Lucia Bianchi". Pure. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Works here now: who has left is not proposed any more. */
  readonly active: boolean;
}

export interface Typed {
  /** Place of the "@". */
  readonly from: number;
  readonly query: string;
}

// Of a name one types the beginning; an "@" within a word is an e-mail address.
const BEGUN = /(?:^|[\s(])@([\p{L}' ]{0,40})$/u;
const MOST = 6;

/** The mention being typed before the cursor, or null. */
export function typedMention(text: string, cursor: number): Typed | null {
  const found = BEGUN.exec(text.slice(0, cursor));
  const query = found?.[1];
  return query === undefined ? null : { from: cursor - query.length - 1, query };
}

/** Whose name, or one of whose names, begins so. */
export function proposed(people: readonly Person[], query: string): readonly Person[] {
  const wanted = query.toLocaleLowerCase("it");
  return people
    .filter(({ name, active }) => {
      if (!active) return false;
      const whole = name.toLocaleLowerCase("it");
      return whole.startsWith(wanted) || whole.split(" ").some((part) => part.startsWith(wanted));
    })
    .slice(0, MOST);
}

/** The text with the name put where it was being typed, and where the cursor goes. */
export function withMention(
  text: string,
  cursor: number,
  typed: Typed,
  person: Person,
): { readonly text: string; readonly cursor: number } {
  const before = `${text.slice(0, typed.from)}@${person.name} `;
  return { text: before + text.slice(cursor).trimStart(), cursor: before.length };
}

/** Ids of those whose whole name stands in the text after an "@". */
export function mentionsIn(text: string, people: readonly Person[]): readonly string[] {
  return people.filter((person) => positions(text, person).length > 0).map(({ id }) => id);
}

/** The text cut in pieces, those that name somebody marked. */
export function pieces(
  text: string,
  people: readonly Person[],
): readonly { readonly text: string; readonly mention: boolean }[] {
  const marks = people
    .flatMap((person) => positions(text, person).map((at) => [at, at + person.name.length + 1] as const))
    .sort((left, right) => left[0] - right[0] || right[1] - left[1]);
  const cut: { text: string; mention: boolean }[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from < end) continue;
    if (from > end) cut.push({ text: text.slice(end, from), mention: false });
    cut.push({ text: text.slice(from, to), mention: true });
    end = to;
  }
  if (end < text.length) cut.push({ text: text.slice(end), mention: false });
  return cut;
}

function positions(text: string, { name }: Person): readonly number[] {
  const found: number[] = [];
  if (!name) return found;
  for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + name.length + 1))) found.push(at);
  return found;
}
