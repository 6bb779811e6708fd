import { Select } from "@mantine/core";

import { t } from "../../i18n";
import { compareText } from "../../i18n/text";
import { chip } from "../../ui/Chip";
import type { FieldMeta } from "../../model/meta";
import { textOf } from "../values";
import { formatValue } from "./format";
import { frame } from "./frame";
import { fromText, type InputProps, type Kind, type ShowProps } from "./kind";
import { meaningOf } from "./meaning";

function cell(field: FieldMeta, value: unknown) {
  const label = formatValue(field, value);
  return label ? chip(label, meaningOf(textOf(value))) : null;
}

const Show = ({ field, value }: ShowProps) => cell(field, value);

function Edit(props: InputProps) {
  const { required: _required, ...rest } = frame(props);
  return (
    <Select
      {...rest}
      data={(props.field.choices ?? []).map(([value, label]) => ({ value, label: t(label) }))}
      value={textOf(props.value) || null}
      clearable={!props.field.required}
      searchable
      defaultDropdownOpened={props.compact ?? false}
      comboboxProps={props.compact ? { width: 230, position: "bottom-start" } : {}}
      nothingFoundMessage={t("Nessuna scelta con questo nome")}
      onChange={(value) => props.onChange(value ?? "", null)}
    />
  );
}

export const choice: Kind = {
  show: Show,
  edit: Edit,
  ...fromText,
  cell,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
