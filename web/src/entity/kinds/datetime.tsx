import { dayOf, formatInstant, parseInstant } from "../../i18n/dates";
import { t } from "../../i18n";
import { textOf } from "../values";
import { formatValue } from "./format";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";
import { PickDay } from "./PickDay";
import { TypedInput } from "./TypedInput";

function Show({ field, value }: ShowProps) {
  return <span className="figures">{formatValue(field, value)}</span>;
}

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text);

function Edit(props: InputProps) {
  const value = textOf(props.value);
  const time = isInstant(value) ? formatInstant(value).slice(11) : "9:00";
  const pick = (day: string) => {
    const [year, month, date] = day.split("-");
    props.onChange(parseInstant(`${date}/${month}/${year} ${time}`), null);
  };
  return (
    <TypedInput
      {...props}
      editable={(each) => (isInstant(textOf(each)) ? formatInstant(textOf(each)) : textOf(each))}
      inputMode="text"
      placeholder={props.compact ? "" : t("gg/mm/aaaa oo:mm")}
      right={
        <PickDay
          day={isInstant(value) ? dayOf(value) : ""}
          disabled={props.readOnly ?? false}
          onPick={pick}
        />
      }
    />
  );
}

export const datetime: Kind = {
  show: Show,
  edit: Edit,
  ...asWords,
  compare: (a, b) => textOf(a).localeCompare(textOf(b)),
  numeric: false,
};
