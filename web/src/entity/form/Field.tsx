/** The input of one field: the feature's own if it registered one, else that of its kind. */
import { createElement } from "react";

import { KINDS } from "../kinds";
import type { InputProps } from "../kinds/kind";
import { inputFor } from "../registry";

export function Field(props: InputProps) {
  const own = props.entity && inputFor(props.entity.key, props.field.name);
  return createElement(own ?? KINDS[props.field.kind].edit, props);
}
