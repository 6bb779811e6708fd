import { Dependence } from "../../../outbox/dependence";
import { Derivations } from "../../../outbox/derive";
import { WithdrawnFields } from "../../../outbox/forgetInOperations";
import { Guard } from "../../../outbox/guard";
import { LocalStore } from "../../../outbox/local";
import { Operations } from "../../../outbox/operations";
import { Outbox } from "../../../outbox/outbox";
import { Records } from "../../../store/records";
import { ACTS, LINE, ORDER, UNDO } from "./entities";
import type { Focus } from "./hands";
import type { YardSimulation } from "./simulation";

/** A bug that a device could have, and where to look for it. */
export interface Bug {
  readonly focus?: Focus;
  /** The story that finds it soonest, of those that were tried. */
  readonly seed?: number;
  readonly plant: (replace: Replace) => void;
  readonly believes?: (world: YardSimulation) => void;
}

/** Puts something else in the place of a method, private ones too; it gets the old one and what it was called with. */
export type Replace = (
  prototype: object,
  name: string,
  other: (this: never, old: (...args: never[]) => unknown, ...args: never[]) => unknown,
) => void;

type Look = (entity: string, record: string) => unknown;

export const BUGS: Readonly<Record<string, Bug>> = {
  "a refused line lets its order leave": {
    seed: 2,
    focus: { text: 60, price: 30, close: 2, reopen: 12 },
    plant: (replace) => {
      replace(Outbox.prototype, "hold", () => undefined);
    },
  },
  "what was sent does not wait for what is refused alone": {
    seed: 3,
    plant: (replace) => {
      replace(Outbox.prototype, "after", (old, ...args: never[]) => {
        const [pos, records, created, states] = args as unknown as [number, string[], string[], string[]];
        return old(...([pos, records, created, states.filter((state) => state !== "sent")] as never[]));
      });
    },
  },
  "a line is not part of its order": {
    seed: 3,
    focus: { text: 30, price: 20, close: 20 },
    plant: (replace) => {
      replace(Dependence.prototype, "documentsOf", () => []);
    },
  },
  "frozen is not asked": {
    plant: (replace) => {
      replace(Guard.prototype, "frozen", () => "");
    },
  },
  "frozen is asked one floor up only": {
    focus: { create: 20, close: 20, reopen: 1 },
    plant: (replace) => {
      replace(Guard.prototype, "looking", function (old: (...args: never[]) => unknown, ...args: never[]) {
        const look = old(...args) as Look;
        let last = "";
        return (entity: string, record: string) => {
          const second = entity === ORDER && last === LINE;
          last = entity;
          return second ? null : look(entity, record);
        };
      });
    },
  },
  "frozen is not asked of an act that waits": {
    seed: 5,
    plant: (replace) => {
      replace(Guard.prototype, "looking", function (this: { store: LocalStore }, old, ...args) {
        const look = old(...args) as Look;
        return (entity: string, record: string) => {
          const sql = "SELECT row FROM shadow WHERE entity = ? AND record = ? AND entity = ?";
          const word = this.store.db.value(sql, [entity, record, ORDER]);
          return typeof word === "string" ? (JSON.parse(word) as unknown) : look(entity, record);
        };
      });
    },
  },
  "lines move into what is frozen": {
    seed: 2,
    focus: { move: 30, close: 20, reopen: 1 },
    plant: (replace) => {
      replace(Guard.prototype, "movedInto", () => "");
    },
  },
  "an act at any time": {
    plant: (replace) => {
      replace(Guard.prototype, "act", () => undefined);
    },
  },
  "a hidden field counts as empty": {
    seed: 17,
    focus: { cancel: 30, reopen: 10 },
    plant: (replace) => {
      replace(Guard.prototype, "entities", function (this: { store: LocalStore }) {
        return this.store.records.entities;
      });
    },
  },
  "what was seen is not sent": {
    seed: 2,
    focus: { close: 30, reopen: 20, price: 30 },
    plant: (replace) => {
      replace(Operations.prototype, "seen", () => null);
    },
  },
  "use is not asked": {
    focus: { unboat: 30, boat: 20 },
    plant: (replace) => {
      replace(LocalStore.prototype, "naming", (old, ...args: never[]) =>
        (args as string[])[1] === "boat" ? [] : old(...args),
      );
    },
  },
  "an act goes back in parts": {
    focus: { copy: 30, undo: 30, close: 20 },
    plant: (replace) => {
      replace(Operations.prototype, "command", (old, ...args: never[]) => {
        const [command, values, effects] = args as unknown as [string, object, unknown[]];
        return old(...([command, values, command === UNDO ? effects.slice(1) : effects] as never[]));
      });
    },
  },
  "an act without a way back is taken back": {
    seed: 3,
    focus: { reopen: 20, undo: 30, close: 20 },
    plant: () => undefined,
    believes: (world) => {
      world.acts = Object.fromEntries(
        Object.entries(ACTS).map(([name, act]) => [name, { ...act, undo: true }]),
      );
    },
  },
  "a withdrawn act leaves its effects": {
    seed: 2,
    focus: { undo: 30, close: 20 },
    plant: (replace) => {
      replace(Outbox.prototype, "withdraw", function (this: { db: LocalStore["db"] }, _old, batch) {
        this.db.run("UPDATE batch SET state = 'withdrawn', decided = 1, live = 0 WHERE id = ?", [batch]);
      });
    },
  },
  "a sum stays after a refusal": {
    plant: (replace) => {
      replace(Derivations.prototype, "leave", () => []);
    },
  },
  "costs are summed of what one does not see": {
    seed: 9,
    focus: { create: 30, move: 20, remove: 10 },
    plant: (replace) => {
      replace(Derivations.prototype, "reads", () => []);
    },
  },
  "a withdrawn field is not wiped": {
    seed: 3,
    plant: (replace) => {
      replace(Records.prototype, "blank", () => undefined);
    },
  },
  "what was deleted keeps a withdrawn field": {
    seed: 3,
    plant: (replace) => {
      replace(WithdrawnFields.prototype, "outOfRow", (_, row) => row);
    },
  },
};
