/** The `+` of phones. */
import { Drawer, NavLink } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { useNewRecord } from "../entity/form/newRecord";
import { useMe } from "../entity/me";
import { t } from "../i18n";
import { Icon } from "../ui/Icon";
import { creatable } from "./areas";

export function AddSheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t("Nuovo")}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      {creatable(me).map((meta) => (
        <NavLink
          key={meta.key}
          component="button"
          className="touch-row"
          label={t(meta.label)}
          description={t(meta.help)}
          leftSection={<Icon name={meta.icon} />}
          onClick={() => {
            onClose();
            open({
              meta,
              done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }),
            });
          }}
        />
      ))}
    </Drawer>
  );
}
