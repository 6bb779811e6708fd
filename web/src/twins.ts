import type { Twins } from "./model/twins";

/** The rules that the device works out by itself: those of every app of the product. Loaded by the worker: no screens. */
const apps = import.meta.glob<{ readonly twins: Twins }>(
  ["./features/*/derived.ts", "!./features/sample/derived.ts"],
  { eager: true },
);

export const twins: Twins = Object.assign({}, ...Object.values(apps).map((app) => app.twins)) as Twins;
