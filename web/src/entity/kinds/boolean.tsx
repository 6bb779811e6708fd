import { Checkbox, Switch } from "@mantine/core";

import { t } from "../../i18n";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";

function Show({ field, value }: ShowProps) {
  return formatValue(field, value);
}

function Edit(props: InputProps) {
  const label = props.label ?? t(props.field.label);
  const shared = {
    checked: props.value === true,
    error: props.error ?? undefined,
    autoFocus: props.focus,
    disabled: props.readOnly,
    onBlur: props.onBlur,
    onChange: (event: { currentTarget: { checked: boolean } }) =>
      props.onChange(event.currentTarget.checked, null),
  };
  if (props.compact) return <Checkbox {...shared} aria-label={label} size="xs" />;
  return (
    <Switch
      {...shared}
      label={label}
      description={props.field.help ? t(props.field.help) : undefined}
      mt="xl"
    />
  );
}

export const boolean: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => Number(a === true) - Number(b === true),
  numeric: false,
};
