import { editableTrimmed } from "../../i18n/numbers";
import { decimalKind } from "./decimal";

/** 22 is 22 %. */
export const percent = decimalKind((value) => editableTrimmed(value, 0));
