/** Which table a field of the firm's own belongs to: chosen by its name, kept by its key. */
import { Select } from "@mantine/core";

import { frame } from "../../entity/kinds/frame";
import type { InputProps } from "../../entity/kinds/kind";
import { allMetas } from "../../entity/metas";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";

export function TableInput(props: InputProps) {
  const { required: _required, ...rest } = frame(props);
  const metas = allMetas().filter((meta) => meta.area && meta.area !== "impostazioni" && !meta.hidden);
  return (
    <Select
      {...rest}
      searchable
      allowDeselect={false}
      withAsterisk={props.field.required}
      data={metas.map((meta) => ({ value: meta.key, label: t(meta.plural) }))}
      value={textOf(props.value) || null}
      onChange={(value) => props.onChange(value ?? "", null)}
    />
  );
}
