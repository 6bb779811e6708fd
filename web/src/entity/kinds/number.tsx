import { TextInput } from "@mantine/core";

import { compareText } from "../../i18n/text";
import { textOf } from "../values";
import { formatValue, PROVISIONAL } from "./format";
import { frame } from "./frame";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";

/** The number of a document. What the device guessed is muted until the server has given the real one. */
function Show({ field, value }: ShowProps) {
  const guessed = textOf(value).startsWith(PROVISIONAL);
  return <span className={guessed ? "figures subtle" : "figures"}>{formatValue(field, value)}</span>;
}

/** Given by an act, never typed. */
function Edit(props: InputProps) {
  return <TextInput {...frame(props)} value={formatValue(props.field, props.value)} readOnly />;
}

export const number: Kind = {
  show: Show,
  edit: Edit,
  ...byReference,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
