/** The lines of a vCard, from 2.1 to 4.0, as sloppily as programs write them: unfolded, taken apart, decoded. Sources: RFC 6350, RFC 2426, vCard 2.1. */

export interface ContentLine {
  /** In capitals, without its group ("item1."). */
  readonly name: string;
  /** "work", "cell", "pref"...: what TYPE says, or what stands bare (2.1). In small letters. */
  readonly types: ReadonlySet<string>;
  readonly value: string;
}

/** Pictures, sounds, keys: nothing for a form, and nothing is ever fetched from where they point. */
const LEFT_OUT: ReadonlySet<string> = new Set(["PHOTO", "LOGO", "SOUND", "KEY", "AGENT"]);
const NAME = /^(?:[\w-]+\.)?([\w-]+)$/;

export function contentLines(text: string): ContentLine[] {
  return unfolded(text).flatMap((line) => {
    const [head, value] = cut(line);
    const [name = "", ...params] = head;
    const plain = NAME.exec(name.trim())?.[1]?.toUpperCase();
    if (plain === undefined || LEFT_OUT.has(plain)) return [];
    const said = new Map<string, string>();
    const types = new Set<string>();
    for (const param of params) {
      const equals = param.indexOf("=");
      const [key, is] =
        equals < 0 ? ["TYPE", param] : [param.slice(0, equals).trim().toUpperCase(), param.slice(equals + 1)];
      if (key === "TYPE")
        for (const type of is.replaceAll('"', "").split(",")) types.add(type.trim().toLowerCase());
      else if (key === "PREF") types.add("pref");
      else said.set(key, is.replaceAll('"', "").trim());
    }
    const encoding = (said.get("ENCODING") ?? "").toUpperCase();
    if (encoding === "B" || encoding === "BASE64" || types.has("base64")) return [];
    const isQuoted = encoding === "QUOTED-PRINTABLE" || types.has("quoted-printable");
    return [{ name: plain, types, value: isQuoted ? fromQuoted(value, said.get("CHARSET")) : value }];
  });
}

/** "a;b\;c" as its parts: where nothing escapes it, the mark divides. */
export function parts(value: string, mark: string): string[] {
  const found: string[] = [];
  let part = "";
  for (let at = 0; at < value.length; at++) {
    const letter = value.charAt(at);
    if (letter === "\\" && at + 1 < value.length) {
      const next = value.charAt(++at);
      part += next === "n" || next === "N" ? "\n" : next;
    } else if (letter === mark) {
      found.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...found, part.trim()];
}

/** One whole text, its escapes undone. */
export function whole(value: string): string {
  return parts(value, "").join("");
}

/** A line that begins with a blank goes on the one before; so does what follows a "=" at the end of a quoted-printable one. */
function unfolded(text: string): string[] {
  const lines: string[][] = [];
  let isQuoted = false;
  let goesOn = false;
  for (const piece of text.split(/\r\n|\n|\r/)) {
    const line = lines.at(-1);
    if (line && goesOn) line.push(piece);
    else if (line && /^[ \t]/.test(piece)) line.push(piece.slice(1));
    else {
      lines.push([piece]);
      isQuoted = /quoted-printable/i.test(piece.slice(0, piece.indexOf(":") + 1));
    }
    goesOn = isQuoted && piece.endsWith("=");
    const last = lines.at(-1);
    if (goesOn && last) last[last.length - 1] = last[last.length - 1]?.slice(0, -1) ?? "";
  }
  return lines.map((pieces) => pieces.join(""));
}

/** Name and parameters, divided by ";", and the value after the first ":" that no quotation holds. */
function cut(line: string): [string[], string] {
  const head: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ";" || letter === ":")) {
      head.push(line.slice(from, at));
      from = at + 1;
      if (letter === ":") return [head, line.slice(from)];
    }
  }
  return [[], ""];
}

function fromQuoted(value: string, charset?: string): string {
  const raw = new TextEncoder().encode(value);
  const bytes: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const code = raw[at] === 0x3d ? parseInt(String.fromCharCode(...raw.slice(at + 1, at + 3)), 16) : NaN;
    bytes.push(Number.isNaN(code) ? (raw[at] ?? 0) : code);
    if (!Number.isNaN(code)) at += 2;
  }
  return decoded(new Uint8Array(bytes), charset);
}

/** What the bytes say, by the encoding named; when it is none or a wrong one, by the two that are used. */
export function decoded(bytes: Uint8Array, charset = "utf-8"): string {
  for (const name of [charset, "utf-8"])
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      // Not a known name, or not its bytes: the next one is tried.
    }
  return new TextDecoder("windows-1252").decode(bytes);
}
