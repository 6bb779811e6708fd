import { expect, test } from "vitest";

import { mentionsIn, pieces, proposed, typedMention, withMention } from "./mentions";

const LUCIA = { id: "1", name: "Lucia Bianchi", active: true };
const LUCA = { id: "2", name: "Luca De' Rossi", active: true };
const PEOPLE = [LUCIA, LUCA, { id: "3", name: "Anna", active: true }];

test.each([
  ["Chiedi a @lu", "lu"],
  ["@", ""],
  ["(@Lucia Bi", "Lucia Bi"],
])("F092 a mention begins in %s", (text, query) => {
  expect(typedMention(text, text.length)).toEqual({ from: text.indexOf("@"), query });
});

test("F092 an e-mail address is no mention", () => {
  expect(typedMention("info@rossi", 10)).toBeNull();
});

test("F092 colleagues are proposed by any of their names", () => {
  expect(proposed(PEOPLE, "lu")).toEqual([LUCIA, LUCA]);
  expect(proposed(PEOPLE, "bian")).toEqual([LUCIA]);
  expect(proposed(PEOPLE, "de' ro")).toEqual([]);
  expect(proposed(PEOPLE, "luca de'")).toEqual([LUCA]);
});

test("F092 who is mentioned is read off the whole name", () => {
  expect(mentionsIn("@Lucia Bianchi senti @Luca De' Rossi", PEOPLE)).toEqual(["1", "2"]);
  expect(mentionsIn("@Lucia Bianchini, @Annamaria e @Anna.", PEOPLE)).toEqual(["3"]);
  expect(pieces("per @Anna, ora", PEOPLE)).toEqual([
    { text: "per ", mention: false },
    { text: "@Anna", mention: true },
    { text: ", ora", mention: false },
  ]);
});

test("F092 the chosen name takes the place of what was typed", () => {
  expect(withMention("Dillo a @lu domani", 11, { from: 8, query: "lu" }, LUCIA)).toEqual({
    text: "Dillo a @Lucia Bianchi domani",
    cursor: 23,
  });
});

test("F092 who has left is not proposed, and stays marked in old notes", () => {
  const gone = { id: "4", name: "Lucio Neri", active: false };
  expect(proposed([...PEOPLE, gone], "lu")).toEqual([LUCIA, LUCA]);
  expect(mentionsIn("@Lucio Neri lo sa", [gone])).toEqual(["4"]);
});
