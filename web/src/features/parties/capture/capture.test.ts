/** F139: a visiting card as a vCard or MECARD fills a lead, whoever wrote it. */
import { beforeAll, describe, expect, test } from "vitest";

import type { EntityMeta } from "../../../model/meta";
import { entities } from "../../../generated/entities";
import { LONGEST, readCards } from "./card";
import { decoded } from "./contentLines";
import { leadFrom } from "./leadFrom";
import { longest } from "./testing";
import "../index";

let lead: EntityMeta;
beforeAll(() => {
  lead = entities["parties.lead"];
});

const filled = async (text: string) => {
  const { card } = readCards(text);
  return card && leadFrom(card, lead);
};
const vcard = (version: string, ...lines: string[]) =>
  ["BEGIN:VCARD", `VERSION:${version}`, ...lines, "END:VCARD", ""].join("\r\n");

describe("F139 a vCard", () => {
  test("3.0, as phones write it", async () =>
    expect(
      await filled(
        vcard(
          "3.0",
          "N:Rossi;Mario;;Dott.;",
          "FN:Dott. Mario Rossi",
          "ORG:Officine Rossi S.r.l.;Acquisti",
          "TITLE:Responsabile acquisti",
          "TEL;TYPE=WORK,VOICE:055 123456",
          "TEL;TYPE=CELL;TYPE=pref:+39 333 1234567",
          "TEL;TYPE=FAX:055 654321",
          "item1.EMAIL;type=INTERNET;type=pref:Mario@Rossi.example",
          "URL:www.rossi.example",
          "ADR;TYPE=WORK:;;Via Garibaldi\\, 12;Prato;PO;59100;Italia",
          "NOTE:Vuole un preventivo\\nentro marzo",
        ),
      ),
    ).toEqual({
      first_name: "Mario",
      last_name: "Rossi",
      company_name: "Officine Rossi S.r.l.",
      job_title: "Responsabile acquisti",
      phone: "+39 055 123456",
      mobile: "+39 333 123 4567",
      email: "mario@rossi.example",
      website: "www.rossi.example",
      address: "Via Garibaldi, 12",
      postal_code: "59100",
      city: "Prato",
      province: "PO",
      country: "IT",
      notes: "Vuole un preventivo\nentro marzo\nReparto: Acquisti\nFax: +39 055 654321",
    }));

  test("2.1, with bare types, quoted-printable and its soft line ends", async () =>
    expect(
      await filled(
        vcard(
          "2.1",
          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nicol=C3=B2;=",
          "Libert=C3=A0",
          "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caff=E8 Roma",
          "TEL;CELL;VOICE:3331234567",
          "EMAIL;PREF;INTERNET:liberta@caffe.example",
          "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ",
          " SkZJRgABAQAAAQ:ABAAD",
          "",
        ),
      ),
    ).toEqual({
      first_name: "Libertà",
      last_name: "Nicolò",
      company_name: "Caffè Roma",
      mobile: "+39 333 123 4567",
      email: "liberta@caffe.example",
    }));

  test("4.0, with addresses for values and folded lines", async () =>
    expect(
      await filled(
        vcard(
          "4.0",
          "FN:Anna Maria Verdi",
          'TEL;VALUE=uri;TYPE="work,voice":tel:+39-06-1234567;ext=12',
          "EMAIL;PREF=1:mailto:anna@ver",
          " di.example",
          "PHOTO;VALUE=uri:http://tracker.example/x.jpg",
          "ADR:;;10 Rue X;Nice;;06000;France",
        ),
      ),
    ).toEqual({
      first_name: "Anna Maria",
      last_name: "Verdi",
      phone: "+39 06 123 4567 ext. 12",
      email: "anna@verdi.example",
      country: "FR",
      address: "10 Rue X",
      postal_code: "06000",
      city: "Nice",
    }));

  test("of a firm alone makes no person", async () =>
    expect(await filled(vcard("3.0", "FN:Rossi Srl", "ORG:Rossi Srl"))).toEqual({
      company_name: "Rossi Srl",
    }));

  test("of a file with many: the first, and how many they are", () => {
    const { card, count } = readCards(vcard("3.0", "FN:Uno Primo") + vcard("3.0", "FN:Due Secondo"));
    expect([card?.lastName, count]).toEqual(["Primo", 2]);
  });
});

describe("F139 a MECARD", () => {
  test("fills the same fields", async () =>
    expect(
      await filled(
        "MECARD:N:Rossi,Mario;ORG:Rossi\\; Figli;TEL:+393331234567;EMAIL:m@rossi.example;ADR:Via Po 1, Roma;;",
      ),
    ).toEqual({
      first_name: "Mario",
      last_name: "Rossi",
      company_name: "Rossi; Figli",
      mobile: "+39 333 123 4567",
      email: "m@rossi.example",
      address: "Via Po 1, Roma",
    }));
});

describe("F139 what a stranger wrote", () => {
  test("what would not pass goes to the notes, and keeps no lead from being saved", async () =>
    expect(
      await filled(
        vcard(
          "3.0",
          "N:Neri;Ugo",
          "EMAIL:niente",
          "URL:javascript:alert(1)",
          "ADR:;;Via X;Y;Toscana;5910;Italia",
          "TEL:chiedere in ufficio",
        ),
      ),
    ).toEqual({
      last_name: "Neri",
      first_name: "Ugo",
      phone: "chiedere in ufficio",
      country: "IT",
      address: "Via X",
      city: "Y",
      notes: "E-mail: niente\nSito web: javascript:alert(1)\nCAP: 5910\nProvincia: Toscana",
    }));

  test("signs that turn or hide the writing are dropped", async () =>
    expect(await filled(vcard("3.0", "N:Ro\u202Essi;\u0007Ma\u0000rio"))).toEqual({
      first_name: "Mario",
      last_name: "Rossi",
    }));

  test.each([
    "",
    "https://www.example.com/vcard",
    "BEGIN:VCALENDAR\nEND:VCALENDAR",
    "=",
    ":;:",
    "\u0000".repeat(50),
    "x".repeat(LONGEST + 1),
  ])("a text that is no card is no card (%#)", (text) => expect(readCards(text).card).toBeNull());

  test.each([
    "BEGIN:VCARD",
    "BEGIN:VCARD\nN",
    'BEGIN:VCARD\nN:\nTEL;TYPE:\nADR:;;;\nORG;X="a:b;',
    "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:=",
    "BEGIN:VCARD\nNOTE;CHARSET=nessuno;ENCODING=QUOTED-PRINTABLE:=ZZ=E",
    "MECARD:",
    "MECARD:N:\\",
  ])("a broken card gives what it has (%#)", async (text) =>
    expect(await filled(text)).toEqual(expect.any(Object)),
  );

  test.each(longest)("the longest text of $piece is read to its end", async ({ vcard, mecard }) => {
    expect(await filled(vcard)).toEqual(expect.any(Object));
    expect(() => readCards(mecard)).not.toThrow();
  });

  test("a file in the old encoding keeps its accents", () =>
    expect(decoded(new Uint8Array([0x4e, 0x69, 0x63, 0x6f, 0x6c, 0xf2]))).toBe("Nicolò"));
});
