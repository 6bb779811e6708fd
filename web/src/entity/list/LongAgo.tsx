/** Below a list of documents of which this device holds the last years only. */
import { Button, Text } from "@mantine/core";

import { t } from "../../i18n";
import { formatDay } from "../../i18n/dates";
import type { EntityMeta } from "../../model/meta";
import { dayOf } from "../../model/window";
import { attempt } from "../../ui/say";
import { useWindow } from "../useWindow";

export function LongAgo({ meta }: { readonly meta: EntityMeta }) {
  const [months, choose] = useWindow();
  const day = dayOf(months ?? null, new Date().toISOString());
  if (!meta.window || !day) return null;
  return (
    <Text className="long-ago" fz="sm" c="dimmed" component="div">
      {t("Su questo dispositivo: quelli dal {{day}}, e quelli ancora aperti.", { day: formatDay(day) })}{" "}
      <Button size="compact-sm" variant="subtle" onClick={() => attempt(() => choose(null))}>
        {t("Carica anche i più vecchi")}
      </Button>
    </Text>
  );
}
