/** The card beside the list: follows the row one stands on, without leaving the list. */
import { Button, Group, Text } from "@mantine/core";

import { t } from "../../i18n";
import { cardPath, GoLink } from "../../ui/GoLink";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { Sections } from "../card/Sections";
import type { EntityMeta, Row } from "../../model/meta";
import { textOf, titleOf, valueOf } from "../values";

interface Props {
  readonly meta: EntityMeta;
  /** Undefined while a far row is being read. */
  readonly row: Row | undefined;
  readonly onOpen: (row: Row) => void;
  readonly onClose: () => void;
}

export function Peek({ meta, row, onOpen, onClose }: Props) {
  const subtitle = row
    ? meta.subtitle
        .map((name) => textOf(valueOf(row, name)))
        .filter(Boolean)
        .join(" · ")
    : "";
  return (
    <aside className="peek no-print" aria-label={t("Anteprima della scheda")}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <div className="peek-name">
          {row && (
            <GoLink to={cardPath(meta.key, row.id)} className="title-link">
              {titleOf(meta, row)}
            </GoLink>
          )}
          {subtitle && (
            <Text c="dimmed" fz="sm">
              {subtitle}
            </Text>
          )}
        </div>
        <IconButton icon="x" label={t("Chiudi l'anteprima")} onClick={onClose} />
      </Group>
      {row && (
        <div key={row.id} className="peek-facts">
          <Sections meta={meta} row={row} />
          <Button
            variant="default"
            fullWidth
            leftSection={<Icon name="external-link" />}
            onClick={() => onOpen(row)}
          >
            {t("Apri la scheda")}
          </Button>
        </div>
      )}
    </aside>
  );
}
