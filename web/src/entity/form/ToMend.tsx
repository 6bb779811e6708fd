import { Box } from "@mantine/core";

import { t } from "../../i18n";
import type { EntityMeta } from "../../model/meta";

/** Which fields keep a form from being saved. */
export function ToMend({ meta, names }: { readonly meta: EntityMeta; readonly names: readonly string[] }) {
  if (!names.length) return null;
  return (
    <Box role="alert" c="var(--bad)" fz="sm" mr="auto">
      {t("Da sistemare: {{fields}}", {
        fields: names.map((name) => t(meta.fields[name]?.label ?? name)).join(", "),
      })}
    </Box>
  );
}
