import { MultiSelect, TagsInput } from "@mantine/core";

import { t } from "../../i18n";
import { Chip } from "../../ui/Chip";
import { formatValue } from "./format";
import { frame } from "./frame";
import { fromText, type InputProps, type Kind, type ShowProps } from "./kind";

export const members = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

function Show({ field, value, compact }: ShowProps) {
  return (
    <span className={compact ? "pills" : "pills wrap"}>
      {members(value).map((item) => (
        <Chip key={item}>{formatValue({ ...field, kind: "choice" }, item)}</Chip>
      ))}
    </span>
  );
}

function Edit(props: InputProps) {
  const { required: _required, ...rest } = frame(props);
  const value = members(props.value);
  const choices = props.field.choices;
  // No list of choices: an open set, such as tags; Enter or a comma adds what was typed.
  if (!choices)
    return (
      <TagsInput
        {...rest}
        value={value}
        splitChars={[",", ";"]}
        acceptValueOnBlur
        clearable
        onChange={(next) => props.onChange(next, null)}
      />
    );
  return (
    <MultiSelect
      {...rest}
      data={choices.map(([code, label]) => ({ value: code, label: t(label) }))}
      value={value}
      searchable
      clearable
      hidePickedOptions
      onChange={(next) => props.onChange(next, null)}
    />
  );
}

export const choices: Kind = {
  show: Show,
  edit: Edit,
  ...fromText,
  compare: (a, b) => members(a).length - members(b).length,
  numeric: false,
};
