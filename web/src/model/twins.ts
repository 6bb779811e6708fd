import type { Values } from "./words";

/**
 * A rule of the server's `rules.py` once more, by the same name: pure and total, values as on the wire. The worker loads
 * twins, so they import nothing of screens.
 */
export type Twin = (record: Values, lines: Readonly<Record<string, readonly Values[]>>) => Values;
export type Twins = Readonly<Record<string, Twin>>;
