import { TextInput } from "@mantine/core";

import { compareText } from "../../i18n/text";
import { textOf } from "../values";
import { shownText } from "./format";
import { frame } from "./frame";
import { fromText, type InputProps, type Kind, type ShowProps } from "./kind";

function Show({ field, value }: ShowProps) {
  return shownText(field, value);
}

function Edit(props: InputProps) {
  return (
    <TextInput
      {...frame(props)}
      value={textOf(props.value)}
      // A little room beyond the limit: the check says what is too long instead of swallowing keys.
      maxLength={props.field.maxLength ? props.field.maxLength + 50 : undefined}
      autoComplete="off"
      onChange={(event) => props.onChange(event.currentTarget.value, null)}
    />
  );
}

export const text: Kind = {
  show: Show,
  edit: Edit,
  ...fromText,
  format: shownText,
  cell: shownText,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
