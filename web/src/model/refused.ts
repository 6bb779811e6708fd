import type { Values } from "./words";

/** What is asked for cannot be: said by the device before anything is queued, in the words that were declared for it. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code = "refused",
    readonly data: Values = {},
  ) {
    super(message);
    this.name = "Refused";
  }
}
