import { Alert, Checkbox, Stack, Text } from "@mantine/core";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import type { Total } from "./api";

/** Lines like "TOTALE" stay out; who really has a firm of that name says so here. */
export function TotalLines({
  totals,
  wanted,
  onWanted,
}: {
  readonly totals: readonly Total[];
  readonly wanted: ReadonlySet<number>;
  readonly onWanted: (wanted: ReadonlySet<number>) => void;
}) {
  return (
    <Alert variant="light" color="gray" icon={<Icon name="info-circle" />} title={t("Righe di totali")}>
      <Text fz="sm">{t("Non sono schede e vengono saltate. Se una lo è davvero, spuntala.")}</Text>
      <Stack gap={6} mt="xs">
        {totals.map(({ row, title }) => (
          <Checkbox
            key={row}
            label={t("Importa la riga {{row}}, «{{title}}»", { row, title })}
            checked={wanted.has(row)}
            onChange={(event) => {
              const next = new Set(wanted);
              if (event.currentTarget.checked) next.add(row);
              else next.delete(row);
              onWanted(next);
            }}
          />
        ))}
      </Stack>
    </Alert>
  );
}
