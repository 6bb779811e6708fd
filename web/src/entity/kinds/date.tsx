import { formatDay } from "../../i18n/dates";
import { t } from "../../i18n";
import { textOf } from "../values";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";
import { PickDay } from "./PickDay";
import { TypedInput } from "./TypedInput";

function Show({ field, value }: ShowProps) {
  return <span className="figures">{formatValue(field, value)}</span>;
}

function Edit(props: InputProps) {
  const day = /^\d{4}-\d\d-\d\d$/.test(textOf(props.value)) ? textOf(props.value) : "";
  return (
    <TypedInput
      {...props}
      editable={(value) => formatDay(textOf(value))}
      inputMode="text"
      placeholder={props.compact ? "" : t("gg/mm/aaaa")}
      right={
        <PickDay
          day={day}
          disabled={props.readOnly ?? false}
          onPick={(picked) => props.onChange(picked, null)}
        />
      }
    />
  );
}

export const date: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => textOf(a).localeCompare(textOf(b)),
  numeric: false,
};
