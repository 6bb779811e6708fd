import { t } from "../../i18n";
import { IconButton } from "../../ui/IconButton";
import { useNewRecord } from "../form/newRecord";
import type { EntityMeta, Row } from "../../model/meta";
import { useName } from "../useName";

export function EditButton({
  meta,
  row,
  size,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly size: "sm" | "md";
}) {
  const open = useNewRecord();
  return (
    <IconButton
      size={size}
      icon="edit"
      label={t("Modifica {{name}}", { name: useName(meta, row) })}
      className="no-print"
      onClick={() => open({ meta, row })}
    />
  );
}
