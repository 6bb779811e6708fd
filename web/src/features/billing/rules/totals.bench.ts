import { expect, test } from "vitest";

import { read } from "../totalsJson/read";
import { totals } from "./totals";

const LIMIT_MS = 2;

/** What an editor does at each key: the totals of a long document, from values that it has already read. */
test(`totals of a 300-line document within ${LIMIT_MS} ms`, () => {
  const document = read({
    date: "2026-11-22",
    lines: Array.from({ length: 300 }, (_, index) => ({
      quantity: `${1 + (index % 7)}.5`,
      price: `${10 + index}.${String(1001 + index)}`,
      discounts: index % 3 === 0 ? "10+5" : "",
      vat_rate: ["22", "10", "4"][index % 3],
      cost: "7.25",
    })),
    discounts: "3",
    payment: {
      terms: [
        { percent: "50", days: 30, end_of_month: true },
        { percent: "50", days: 60 },
      ],
    },
  });
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    totals(document);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const [median = 0, slow = 0] = [times[100], times[190]];
  console.log(`totals of 300 lines: median ${median.toFixed(2)} ms, p95 ${slow.toFixed(2)} ms`);
  expect(median).toBeLessThanOrEqual(LIMIT_MS);
});
