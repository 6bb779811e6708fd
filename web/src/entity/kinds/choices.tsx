import { MultiSelect, TagsInput } from "@mantine/core";

import { t } from "../../i18n";
import { chip } from "../../ui/Chip";
import type { FieldMeta } from "../../model/meta";
import { formatValue } from "./format";
import { frame } from "./frame";
import { fromText, type InputProps, type Kind, type ShowProps } from "./kind";

export const members = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

const chips = (field: FieldMeta, value: unknown) =>
  members(value).map((item) => chip(formatValue({ ...field, kind: "choice" }, item), "gray", item));

const cell = (field: FieldMeta, value: unknown) => <span className="pills">{chips(field, value)}</span>;

function Show({ field, value, compact }: ShowProps) {
  return <span className={compact ? "pills" : "pills wrap"}>{chips(field, value)}</span>;
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
  cell,
  compare: (a, b) => members(a).length - members(b).length,
  numeric: false,
};
