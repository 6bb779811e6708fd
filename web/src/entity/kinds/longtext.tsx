import { Text, Textarea } from "@mantine/core";

import { compareText } from "../../i18n/text";
import { textOf } from "../values";
import { frame } from "./frame";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";

function Show({ value, compact }: ShowProps) {
  if (compact) return textOf(value).replace(/\s+/g, " ");
  return (
    <Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} inherit>
      {textOf(value)}
    </Text>
  );
}

function Edit(props: InputProps) {
  return (
    <Textarea
      {...frame(props)}
      value={textOf(props.value)}
      autosize
      minRows={props.compact ? 1 : 3}
      maxRows={14}
      onChange={(event) => props.onChange(event.currentTarget.value, null)}
    />
  );
}

export const longtext: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
