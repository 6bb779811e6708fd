import { expect, test } from "vitest";

import { entities } from "../../../generated/entities";
import { readCards } from "./card";
import { leadFrom } from "./leadFrom";
import { longest } from "./testing";
import "../index";

const LIMIT_MS = 5000;

/** What a hostile code before the camera may cost at most. */
test(`the longest cards, ${longest.length} kinds twice, within ${LIMIT_MS} ms`, async () => {
  const began = performance.now();
  for (const { vcard, mecard } of longest) {
    const { card } = readCards(vcard);
    if (card) await leadFrom(card, entities["parties.lead"]);
    readCards(mecard);
  }
  const took = performance.now() - began;
  console.log(`the longest cards: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThanOrEqual(LIMIT_MS);
});
