import { textOf } from "../values";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";
import { TypedInput } from "./TypedInput";

function Show({ field, value }: ShowProps) {
  return <span className="figures">{formatValue(field, value)}</span>;
}

function Edit(props: InputProps) {
  return (
    <TypedInput {...props} editable={textOf} inputMode="text" placeholder={props.compact ? "" : "9:30"} />
  );
}

/** A time of the day: "14:30". */
export const time: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => textOf(a).localeCompare(textOf(b)),
  numeric: false,
};
