import { judged } from "./condition";
import type { CommandMeta, Entities } from "./meta";
import type { Values } from "./words";

/** The named acts of the application, by name. */
export type Commands = Readonly<Record<string, CommandMeta>>;

/**
 * Why the act cannot be done now, by the records that its arguments name; "" if it can. What is not here, or not for this
 * person to see, the server judges.
 */
export function reasonAgainst(
  command: CommandMeta,
  entities: Entities,
  rowOf: (argument: string) => Values | null,
): string {
  for (const [argument, condition] of Object.entries(command.when)) {
    const row = rowOf(argument);
    const fields = entities[command.of[argument] ?? ""]?.fields;
    if (row && fields && judged(condition.filter, row, fields) === false) return condition.reason;
  }
  return "";
}
