/** The shipyard's screens: an order is worked on as a document, its acts, and a board of orders by state. */
import { document } from "../../entity/document/DocumentPage";
import { board } from "../../entity/list/Board";
import { registerFeature } from "../../entity/registry";
import { ORDER_ACTS, moveOrder, whyNotMove } from "./order";

registerFeature({
  cards: {
    "sample.order": document({
      head: ["number", "total"],
      facts: ["subject", "boat", "zone", "ordered_on", "discount"],
      sums: ["cost_total", "net", "discount", "total"],
      replaced: ["quantity", "price"],
    }),
  },
  layouts: {
    "sample.order": [board({ field: "state", sum: "total", move: moveOrder, reason: whyNotMove })],
  },
  actions: { "sample.order": ORDER_ACTS },
});
