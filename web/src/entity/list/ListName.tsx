import { Badge, Group, Title } from "@mantine/core";
import { memo } from "react";

import { t } from "../../i18n";
import { Hint } from "../../ui/Hint";
import { Icon } from "../../ui/Icon";
import type { EntityMeta } from "../../model/meta";
import { useEnglishName } from "../terms";

export const ListName = memo(function ListName({
  meta,
  total,
}: {
  readonly meta: EntityMeta;
  readonly total: number | null;
}) {
  const english = useEnglishName(meta);
  return (
    <Group gap="xs" wrap="nowrap" className="list-title">
      <Icon name={meta.icon} size={22} />
      <Title order={1} fz="xl">
        {t(meta.plural)}
      </Title>
      {english && <span className="english">({english})</span>}
      {meta.help && <Hint text={t(meta.help)} />}
      <Badge variant="light" color="gray" className="figures" tt="none">
        {total?.toLocaleString("it-IT") ?? "…"}
      </Badge>
    </Group>
  );
});
