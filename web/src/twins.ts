import apps from "virtual:apps/derived.ts";

import type { Twins } from "./model/twins";

/** The rules that the device works out by itself: those of every app in this build. Loaded by the worker: no screens. */
export const twins: Twins = Object.assign({}, ...apps.map((app) => app.twins)) as Twins;
