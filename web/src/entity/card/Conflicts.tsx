/** Two people wrote the same field of this card: both values, and a way back. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";

import { t } from "../../i18n";
import { formatInstant } from "../../i18n/dates";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { attempt, say } from "../../ui/say";
import { useConflicts } from "../conflicts";
import { KINDS } from "../kinds";
import { RefName } from "../kinds/ref";
import type { EntityMeta, Row } from "../../model/meta";
import { fieldAt, textOf } from "../values";

export function Conflicts({ meta, row }: { readonly meta: EntityMeta; readonly row: Row }) {
  const device = useDevice();
  const { open, settle } = useConflicts(row.id);
  if (!open.length) return null;
  return (
    <Stack gap="xs" px="md" pt="sm">
      {open.map((conflict) => {
        const path = fieldAt(meta, conflict.field);
        const Show = path && KINDS[path.field.kind].show;
        const show = (value: unknown) =>
          Show && path ? <Show field={path.field} value={value} compact /> : textOf(value);
        const take = () =>
          attempt(async () => {
            await device.edit(meta.key, row.id, { [conflict.field]: conflict.mine });
            await settle(conflict.id);
            say(t("Rimesso il tuo valore."));
          });
        return (
          <Alert
            key={conflict.id}
            color="orange"
            variant="light"
            icon={<Icon name="alert-triangle" />}
            title={
              path
                ? t("«{{field}}» scritto da due persone", { field: path.label })
                : t("Scheda cambiata da due persone")
            }
          >
            <Group justify="space-between" align="flex-end">
              <Text fz="sm">
                {conflict.won ? t("Vale il tuo") : t("Vale")}:{" "}
                <b>{show(conflict.won ? conflict.mine : conflict.theirs)}</b>.{" "}
                {conflict.won ? t("Il loro era") : t("Il tuo era")}:{" "}
                <b>{show(conflict.won ? conflict.theirs : conflict.mine)}</b> (
                <RefName to="core.user" id={conflict.by} />, {formatInstant(conflict.at)})
              </Text>
              <Group gap="xs">
                {path && !path.field.readOnly && !conflict.won && (
                  <Button size="compact-sm" onClick={take}>
                    {t("Riprendi il mio")}
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => attempt(() => settle(conflict.id))}
                >
                  {t("Va bene così")}
                </Button>
              </Group>
            </Group>
          </Alert>
        );
      })}
    </Stack>
  );
}
