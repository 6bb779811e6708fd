import { describe, expect, test } from "vitest";

import vectors from "@vectors/einvoice_advice.json";

import { advise } from "./advice";
import { documentOf } from "./cases";
import type { Case } from "./cases";

interface Asked extends Case {
  readonly attachment_bytes?: number;
  readonly sending?: {
    readonly on?: string;
    readonly size_bytes?: number;
    readonly last_day?: string;
    readonly creditable?: Readonly<Record<string, string>>;
    readonly intents?: Readonly<Record<string, string>>;
    readonly is_health?: boolean;
    readonly is_in_vies?: boolean;
  };
}

const cases = vectors as unknown as readonly Asked[];

describe("what a careful firm does not send", () => {
  test.each(cases)("$name", (each) => {
    const { on, size_bytes, last_day, creditable, intents, is_health, is_in_vies } = each.sending ?? {};
    const found = advise(withAttachment(each), {
      on,
      sizeBytes: size_bytes,
      lastDay: last_day,
      creditable,
      intents,
      isHealth: is_health,
      isInVies: is_in_vies,
    });
    expect(found.map((one) => `${one.code} ${one.path}`)).toEqual(each.expected);
    if (each.messages) expect(found.map((one) => one.message)).toEqual(each.messages);
    for (const one of found) expect(one.message).not.toMatch(/[{}]|undefined/);
  });
});

test("a file full of faults is told in two hundred sentences", () => {
  const path = "FatturaElettronicaBody[1]/DatiGenerali/DatiGeneraliDocumento/Causale";
  const found = advise(documentOf({ set: { [path]: Array.from({ length: 250 }, () => "€") } }), {});
  expect(found).toHaveLength(201);
  expect(found.at(-1)).toMatchObject({
    code: "more",
    severity: "warning",
    message: "E altri 50, dopo i primi 200.",
  });
});

function withAttachment({ attachment_bytes: size, set = {}, ...rest }: Asked) {
  if (size === undefined) return documentOf({ ...rest, set });
  const Attachment = "A".repeat(Math.ceil((size * 4) / 3));
  const path = "FatturaElettronicaBody[1]/Allegati[1]";
  return documentOf({ ...rest, set: { ...set, [path]: { NomeAttachment: "x.pdf", Attachment } } });
}
