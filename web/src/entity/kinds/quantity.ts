import { editableTrimmed } from "../../i18n/numbers";
import { decimalKind } from "./decimal";

/** How much of something: 1.000 is one, not a thousand. */
export const quantity = decimalKind((value) => editableTrimmed(value, 0));
