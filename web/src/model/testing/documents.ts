import type { Commands } from "../acts";
import type { Entities } from "../meta";
import { entity, field, SAMPLE } from "./entities";

/** A document with lines and lines of lines, acts that freeze it, and a note that holds a document fast. */
// Of type string: no generated file knows them.
export const ORDER: string = "sample.order";
export const LINE: string = "sample.orderline";
export const PART: string = "sample.orderpart";
export const NOTE: string = "core.note";
export const CLOSE: string = "sample.close";
export const CANCEL: string = "sample.cancel";
/** Its condition reads a field that some may not see. */
export const PACK: string = "sample.pack";

const order = entity(
  ORDER,
  [
    field("name", "text"),
    field("email", "email"),
    field("state", "choice", {
      readOnly: true,
      initial: "draft",
      choices: [
        ["draft", "Bozza"],
        ["closed", "Chiuso"],
        ["cancelled", "Annullato"],
      ],
    }),
    field("total", "decimal", { decimals: 2, readOnly: true }),
  ],
  {
    label: "Ordine",
    plural: "Ordini",
    frozen: {
      filter: { field: "state", op: "in", value: ["closed", "cancelled"] },
      reason: "L'ordine è chiuso.",
      free: ["email"],
    },
    children: [{ entity: LINE, field: "order", label: "Righe", lines: true }],
    uses: [
      { entity: LINE, field: "order", onDelete: "cascade" },
      { entity: NOTE, field: "kept", onDelete: "protect" },
    ],
  },
);
const line = entity(
  LINE,
  [
    field("name", "text"),
    field("quantity", "decimal", { decimals: 2 }),
    field("order", "ref", { to: ORDER, required: true }),
  ],
  {
    parent: "order",
    frozen: {
      filter: { field: "quantity", op: "is", value: "90" },
      reason: "Quantità fissata.",
      free: ["quantity"],
    },
    children: [{ entity: PART, field: "line", label: "Dettagli", lines: true }],
  },
);
const part = entity(PART, [field("name", "text"), field("line", "ref", { to: LINE, required: true })], {
  parent: "line",
});
const note = entity(NOTE, [
  field("name", "text"),
  field("about", "ref", { to: ORDER }),
  field("kept", "ref", { to: ORDER }),
]);

export const DOCUMENTS: Entities = {
  ...SAMPLE,
  ...Object.fromEntries([order, line, part, note].map((meta) => [meta.key, meta])),
};

const whenDraft = {
  order: { filter: { field: "state", op: "is", value: "draft" }, reason: "L'ordine è già chiuso." },
};
const of = { order: ORDER };

export const COMMANDS: Commands = {
  "sample.close": { label: "Chiudi ordine", of, when: whenDraft, seen: { order: ["total"] }, undo: true },
  "sample.cancel": {
    label: "Annulla ordine",
    of,
    when: whenDraft,
    seen: {},
    undo: "Annullato: non si riapre.",
  },
  "sample.pack": {
    label: "Imballa ordine",
    of,
    when: {
      order: {
        filter: {
          and: [
            { field: "state", op: "is", value: "draft" },
            { field: "total", op: "lt", value: "100" },
          ],
        },
        reason: "Costa troppo.",
      },
    },
    seen: { order: ["total"] },
    undo: true,
  },
};
