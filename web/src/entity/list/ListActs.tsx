/** What is done with the list as a whole, and a new record in it. */
import { Button, Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { memo } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useNarrow } from "../../ui/useNarrow";
import { ExportItems, type Format } from "../export/ExportMenu";
import { useNewRecord } from "../form/newRecord";
import { useMe } from "../me";
import type { EntityMeta } from "../../model/meta";
import { may } from "../rights";

interface Props {
  readonly meta: EntityMeta;
  readonly onSheet: () => void;
  readonly onExport: (format: Format) => void;
}

export const ListActs = memo(function ListActs({ meta, onSheet, onExport }: Props) {
  const narrow = useNarrow();
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const create = () =>
    open({ meta, done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }) });
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <IconButton icon="dots" label={t("Altro")} variant="default" size={36} />
        </Menu.Target>
        <Menu.Dropdown>
          {narrow && (
            <Menu.Item leftSection={<Icon name="columns-3" />} onClick={onSheet}>
              {t("Colonne e ordine…")}
            </Menu.Item>
          )}
          {may(me, meta, "import") && (
            <Menu.Item
              leftSection={<Icon name="upload" />}
              onClick={() => void navigate({ to: "/import", search: { entity: meta.key } })}
            >
              {t("Importa da un file…")}
            </Menu.Item>
          )}
          {may(me, meta, "export") && <ExportItems run={onExport} />}
        </Menu.Dropdown>
      </Menu>
      {may(me, meta, "create") &&
        (narrow ? (
          <IconButton
            icon="plus"
            label={t("Nuovo")}
            variant="filled"
            color="accent"
            size={36}
            onClick={create}
          />
        ) : (
          <Button leftSection={<Icon name="plus" />} onClick={create}>
            {t("Nuovo")}
          </Button>
        ))}
    </>
  );
});
