/** Structured values have own inputs (registry.inputs); without one they are shown, not edited. */
import { Code, Input } from "@mantine/core";

import { t } from "../../i18n";
import { formatValue } from "./format";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";

function Show({ field, value, compact }: ShowProps) {
  const text = formatValue(field, value);
  return compact ? text.slice(0, 80) : <Code block>{text}</Code>;
}

function Edit(props: InputProps) {
  return (
    <Input.Wrapper label={props.label ?? t(props.field.label)} error={props.error ?? undefined}>
      <Code block>{formatValue(props.field, props.value)}</Code>
    </Input.Wrapper>
  );
}

export const json: Kind = { show: Show, edit: Edit, ...byReference, compare: () => 0, numeric: false };
