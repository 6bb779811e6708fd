import { Input } from "@mantine/core";

import { t } from "../../i18n";
import { Chip } from "../../ui/Chip";
import { Icon } from "../../ui/Icon";
import { textOf } from "../values";
import { formatValue } from "./format";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";

function Show({ field, value }: ShowProps) {
  if (!textOf(value)) return null;
  return (
    <Chip>
      <Icon name="paperclip" size={14} /> {formatValue(field, value)}
    </Chip>
  );
}

/** Files are not chosen here: what has one shows it. */
function Edit(props: InputProps) {
  return (
    <Input.Wrapper label={props.label ?? t(props.field.label)} error={props.error ?? undefined}>
      <div>
        <Show field={props.field} value={props.value} />
      </div>
    </Input.Wrapper>
  );
}

export const file: Kind = {
  show: Show,
  edit: Edit,
  ...byReference,
  compare: (a, b) => textOf(a).localeCompare(textOf(b)),
  numeric: false,
};
