import { editableDecimal } from "../../i18n/numbers";
import { compareDecimals } from "../../model/decimals";
import { isEmpty, numberOf, textOf } from "../values";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";
import { TypedInput } from "./TypedInput";

function Show({ field, value }: ShowProps) {
  return formatValue(field, value);
}

/** `editable`: the digits that one edits. */
export function decimalKind(editable: (value: string) => string): Kind {
  function Edit(props: InputProps) {
    return (
      <TypedInput
        {...props}
        editable={(value) => (isEmpty(value) ? "" : editable(textOf(value)))}
        inputMode="decimal"
        align="right"
      />
    );
  }
  return {
    show: Show,
    edit: Edit,
    ...asWords,
    numeric: true,
    compare: (a, b) => compareDecimals(numberOf(a), numberOf(b)),
  };
}

export const decimal = decimalKind(editableDecimal);
