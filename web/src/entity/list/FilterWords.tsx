/** The filter in a sentence, with a way to change it and one to drop it. */
import { Button, Group, Text } from "@mantine/core";

import { t } from "../../i18n";
import { describeFilter } from "../filter/describe";
import type { EntityMeta, Filter } from "../../model/meta";
import { linked } from "../../model/links";
import { fieldAt } from "../values";
import { useNames } from "../useNames";

interface Props {
  readonly meta: EntityMeta;
  readonly filter: Filter;
  readonly onEdit: () => void;
  readonly onClear: () => void;
}

export function FilterWords({ meta, filter, onEdit, onClear }: Props) {
  const refs = references(meta, filter);
  const entity = refs[0]?.entity ?? "core.user";
  const first = useNames(
    entity,
    refs.filter((ref) => ref.entity === entity).map((ref) => ref.id),
  );
  const others = refs.find((ref) => ref.entity !== entity)?.entity ?? "core.user";
  const second = useNames(
    others,
    refs.filter((ref) => ref.entity === others).map((ref) => ref.id),
  );
  return (
    <Group gap="xs" className="filter-words">
      <Text fz="sm" lineClamp={2}>
        {describeFilter(meta, filter, (_entity, id) => first.get(id) ?? second.get(id) ?? "…")}
      </Text>
      <Button size="compact-xs" variant="subtle" onClick={onEdit}>
        {t("Cambia")}
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={onClear}>
        {t("Togli il filtro")}
      </Button>
    </Group>
  );
}

function references(meta: EntityMeta, filter: Filter): readonly { entity: string; id: string }[] {
  if ("and" in filter) return filter.and.flatMap((part) => references(meta, part));
  if ("or" in filter) return filter.or.flatMap((part) => references(meta, part));
  if ("not" in filter) return references(meta, filter.not);
  const field = fieldAt(meta, filter.field)?.field;
  const values: readonly unknown[] = Array.isArray(filter.value) ? filter.value : [filter.value];
  if (field?.kind === "link") return values.map(linked).filter((found) => found !== null);
  const to = field?.to;
  return to
    ? values.filter((id): id is string => typeof id === "string").map((id) => ({ entity: to, id }))
    : [];
}
