import { editableTrimmed } from "../../i18n/numbers";
import { decimalKind } from "./decimal";

/** Euro: 1.234,50 €. */
export const money = decimalKind((value) => editableTrimmed(value, 2));
