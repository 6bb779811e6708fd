// The file as it leaves: its size, and texts that it cannot hold as they were typed. Twin of advice/file.py.
import { HIGHEST_ATTACHMENTS, HIGHEST_FILE, REPLACEMENTS } from "../../../../generated/einvoice_controls";
import { list, text } from "../controls/json";
import type { Json, Tree } from "../controls/json";
import { hit } from "../controls/registry";
import type { Hit } from "../controls/registry";
import { inForce } from "../controls/view";
import type { Draft } from "./registry";

export const file = {
  MC01: fileTooLarge,
  MC02: attachmentsTooLarge,
  MC13: signsReplaced,
};

const BEYOND_LATIN = /[^\u0000-\u00ff]/gu; // eslint-disable-line no-control-regex -- the set begins at zero
const MOST_SIGNS = 10;

function fileTooLarge({ seen, sending: { sizeBytes: size = 0 } }: Draft): Hit[] {
  return [...inForce(HIGHEST_FILE, seen)]
    .filter((highest) => size > Number(highest))
    .map((highest) => hit("", { size, highest }));
}

function attachmentsTooLarge({ seen }: Draft): Hit[] {
  const holders = seen.bodies.filter((body) => list(body.tree, "Allegati").length);
  const size = holders
    .flatMap((body) => list(body.tree, "Allegati"))
    .reduce((total, each) => total + bytesOf(text(each, "Attachment")), 0);
  return [...inForce(HIGHEST_ATTACHMENTS, seen)]
    .filter((highest) => size > Number(highest))
    .map((highest) => hit(`${holders[0]?.path ?? ""}/Allegati[1]`, { size, highest }));
}

function* signsReplaced({ invoice }: Draft): Iterable<Hit> {
  for (const [path, value] of texts(invoice, "")) {
    if (value.search(BEYOND_LATIN) < 0) continue;
    const signs = new Set(value.normalize("NFC").match(BEYOND_LATIN));
    const changed = [...signs]
      .map((sign) => [sign, replacement(sign)] as const)
      .filter(([, plain]) => plain)
      .map(([sign, plain]) => `${sign} diventa ${plain}`);
    if (changed.length) yield hit(path, { signs: changed.slice(0, MOST_SIGNS).join(", ") });
  }
}

/** The size of what base64 holds. */
function bytesOf(base64: string): number {
  const signs = base64.replace(/[\s=]/g, "").length;
  return Math.floor((signs * 3) / 4);
}

/** Every text of the tree with its path. */
function* texts(value: Json | undefined, path: string): Iterable<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of (value as readonly Json[]).entries())
      yield* texts(item, `${path}[${index + 1}]`);
  else if (value)
    for (const [name, below] of Object.entries(value as Tree))
      yield* texts(below, path ? `${path}/${name}` : name);
}

/** The nearest admitted spelling of one sign: twin of `charset.replacement` for Latin-1. */
function replacement(sign: string): string {
  const known = REPLACEMENTS[sign];
  if (known !== undefined && sign !== "×") return known;
  if ((sign.codePointAt(0) ?? 0) <= 0xff) return sign;
  const plain = sign.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain && plain !== sign ? [...plain].map(replacement).join("") : "?";
}
