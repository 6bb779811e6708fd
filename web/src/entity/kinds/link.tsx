/** A record of any table: sought among all, or in one table that is chosen first. */
import { Group, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { t } from "../../i18n";
import { compareText } from "../../i18n/text";
import { useTitle } from "../../device/hooks";
import { linked, linkTo } from "../../model/links";
import { Icon } from "../../ui/Icon";
import { metaOf } from "../metas";
import { textOf } from "../values";
import { useLinkCandidates, useLinkTables } from "./linkCandidates";
import { frame } from "./frame";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";
import { RefLink } from "./ref";

/** Nothing for what one does not see, or what this version does not know. */
function Show({ value, compact }: ShowProps) {
  const found = linked(value);
  const meta = found && metaOf(found.entity);
  return found && meta ? (
    <span className="linked" title={t(meta.label)}>
      <Icon name={meta.icon} size={14} />
      <RefLink to={found.entity} id={found.id} compact={compact ?? false} />
    </span>
  ) : null;
}

function Edit(props: InputProps) {
  const value = linked(props.value);
  const tables = useLinkTables();
  const [chosen, setTable] = useState<string | null>(null);
  const table = chosen ?? value?.entity ?? "";
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap" className="link-input">
      {!props.compact && !props.readOnly && (
        <Select
          className="link-table"
          size="sm"
          aria-label={t("{{field}}: in quale tabella", { field: props.label ?? t(props.field.label) })}
          data={tables}
          value={table}
          searchable
          allowDeselect={false}
          onChange={(next) => setTable(next ?? "")}
        />
      )}
      <PickRecord {...props} table={table} />
    </Group>
  );
}

function PickRecord({ table, ...props }: InputProps & { readonly table: string }) {
  const value = linked(props.value);
  const name = useTitle(value?.entity ?? "", value?.id ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const [sought] = useDebouncedValue(typed === name ? "" : (typed ?? ""), 80);
  const candidates = useLinkCandidates(props.compact ? "" : table, sought);
  const { required: _required, ...rest } = frame(props);

  const data = candidates.map((each) => ({ value: linkTo(each.entity, each.id), label: each.title }));
  const held = value ? linkTo(value.entity, value.id) : null;
  if (held && !data.some((each) => each.value === held))
    data.unshift({ value: held, label: name || t("(non visibile)") });
  const hints = new Map(candidates.map((each) => [linkTo(each.entity, each.id), each.hint]));
  return (
    <Select
      {...rest}
      flex={1}
      data={data}
      value={held}
      searchable
      clearable={!props.field.required}
      placeholder={t("Scrivi un nome…")}
      {...(typed === null ? {} : { searchValue: typed })}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      maxDropdownHeight={280}
      nothingFoundMessage={sought || table ? t("Nessuno con questo nome") : t("Scrivi un nome…")}
      onChange={(next) => props.onChange(next, null)}
      renderOption={({ option }) => (
        <span>
          {option.label} <span className="subtle">{hints.get(option.value)}</span>
        </span>
      )}
    />
  );
}

export const link: Kind = {
  show: Show,
  edit: Edit,
  ...byReference,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
