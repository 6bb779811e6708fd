import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { t } from "../../i18n";
import { compareText } from "../../i18n/text";
import { useTitle } from "../../device/hooks";
import { cardPath, GoLink } from "../../ui/GoLink";
import { may } from "../rights";
import { metaOf } from "../metas";
import { isRecordId, textOf } from "../values";
import { useMe } from "../me";
import { useNewRecord } from "../form/newRecord";
import { frame } from "./frame";
import { byReference, type InputProps, type Kind, type ShowProps } from "./kind";
import { useCandidates } from "./candidates";

/** Empty until it is known, and for what one may not see. */
export function RefName({ to, id }: { readonly to: string; readonly id: string }) {
  return useTitle(to, id);
}

interface RefProps {
  readonly to: string;
  readonly id: string;
  readonly compact?: boolean;
}

export function RefLink({ to, id, compact }: RefProps) {
  const meta = metaOf(to);
  if (compact || !meta || meta.hidden || !isRecordId(id)) return <RefName to={to} id={id} />;
  return (
    <GoLink to={cardPath(to, id)} className="plain-link">
      <RefName to={to} id={id} />
    </GoLink>
  );
}

function Show({ field, value, compact }: ShowProps) {
  const id = textOf(value);
  return id && field.to ? <RefLink to={field.to} id={id} compact={compact ?? false} /> : null;
}

const NEW = "new:";

function Edit(props: InputProps) {
  const to = props.field.to ?? "";
  const target = metaOf(to);
  const id = textOf(props.value);
  const name = useTitle(to, id);
  const [typed, setTyped] = useState<string | null>(null);
  const [sought] = useDebouncedValue(typed ?? "", 80);
  const me = useMe();
  const candidates = useCandidates(to, sought);
  const create = useNewRecord();
  const { required: _required, ...rest } = frame(props);

  const data = candidates.map((each) => ({ value: each.id, label: each.title }));
  if (id && !data.some((each) => each.value === id))
    data.unshift({ value: id, label: name || t("(non visibile)") });
  const creatable =
    target && !target.hidden && may(me, target, "create") && (typed ?? "").trim() && typed !== name;
  if (creatable) data.push({ value: NEW, label: t("Crea «{{name}}»", { name: (typed ?? "").trim() }) });

  function choose(value: string | null) {
    if (value !== NEW) return props.onChange(value, null);
    if (!target) return;
    create({
      meta: target,
      start: { [target.title.at(-1) ?? "name"]: (typed ?? "").trim() },
      done: (made) => props.onChange(made, null),
    });
  }

  const subtitles = new Map(candidates.map((each) => [each.id, each.subtitle]));
  return (
    <Select
      {...rest}
      data={data}
      value={id || null}
      searchable
      clearable={!props.field.required}
      {...(typed === null ? {} : { searchValue: typed })}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      maxDropdownHeight={280}
      nothingFoundMessage={t("Nessuno con questo nome")}
      onChange={choose}
      renderOption={({ option }) => (
        <span>
          {option.label}
          {subtitles.get(option.value) ? (
            <span className="subtle"> {subtitles.get(option.value)}</span>
          ) : null}
        </span>
      )}
    />
  );
}

export const ref: Kind = {
  show: Show,
  edit: Edit,
  ...byReference,
  compare: (a, b) => compareText(textOf(a), textOf(b)),
  numeric: false,
};
