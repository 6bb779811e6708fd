import { Alert, Button, Group } from "@mantine/core";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";

/** Tells that a form goes on where somebody left it. */
export function Resumed({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <Alert variant="light" icon={<Icon name="history" />} title={t("Ripreso da dove eri rimasto")}>
      <Group justify="space-between">
        {t("Questi dati non erano ancora salvati.")}
        <Button size="compact-sm" variant="default" onClick={onDrop}>
          {t("Ricomincia da capo")}
        </Button>
      </Group>
    </Alert>
  );
}
