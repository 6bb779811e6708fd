import { clockDuration } from "../../i18n/times";
import { textOf } from "../values";
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
      editable={(value) => (typeof value === "number" ? clockDuration(value) : textOf(value))}
      inputMode="text"
      align="right"
      placeholder={props.compact ? "" : "1:30"}
    />
  );
}

/** Whole minutes: 90 is 1 h 30 min. */
export const duration: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => Number(a ?? 0) - Number(b ?? 0),
  numeric: true,
};
