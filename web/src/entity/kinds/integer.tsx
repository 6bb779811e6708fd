import { isEmpty, textOf } from "../values";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";
import { TypedInput } from "./TypedInput";

function Show({ field, value }: ShowProps) {
  return formatValue(field, value);
}

function Edit(props: InputProps) {
  return (
    <TypedInput
      {...props}
      editable={(value) => (isEmpty(value) ? "" : textOf(value))}
      inputMode="numeric"
      align="right"
    />
  );
}

export const integer: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => Number(a ?? 0) - Number(b ?? 0),
  numeric: true,
};
