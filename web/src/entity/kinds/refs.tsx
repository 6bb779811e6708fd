import { MultiSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { t } from "../../i18n";
import { Chip } from "../../ui/Chip";
import { useNames } from "../useNames";
import { useCandidates } from "./candidates";
import { members } from "./choices";
import { frame } from "./frame";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";
import { RefLink } from "./ref";

function Show({ field, value, compact }: ShowProps) {
  return (
    <span className={compact ? "pills" : "pills wrap"}>
      {members(value).map((id) => (
        <Chip key={id}>
          <RefLink to={field.to ?? ""} id={id} compact={compact ?? false} />
        </Chip>
      ))}
    </span>
  );
}

function Edit(props: InputProps) {
  const to = props.field.to ?? "";
  const [typed, setTyped] = useState("");
  const [sought] = useDebouncedValue(typed, 80);
  const value = members(props.value);
  const chosen = useNames(to, value);
  const candidates = useCandidates(to, sought);
  const names = new Map(candidates.map((each) => [each.id, each.title]));
  for (const [id, name] of chosen) names.set(id, name);
  for (const id of value) if (!names.has(id)) names.set(id, t("(non visibile)"));
  const { required: _required, ...rest } = frame(props);
  return (
    <MultiSelect
      {...rest}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      value={value}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      onChange={(next) => props.onChange(next, null)}
    />
  );
}

export const refs: Kind = {
  show: Show,
  edit: Edit,
  ...byReference,
  compare: (a, b) => members(a).length - members(b).length,
  numeric: false,
};
