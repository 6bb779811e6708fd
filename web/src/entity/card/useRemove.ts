import { useNavigate } from "@tanstack/react-router";

import { useDevice } from "../../device/hooks";
import { t } from "../../i18n";
import type { EntityMeta, Row } from "../../model/meta";
import { attempt, sayWithUndo } from "../../ui/say";
import { titleOf } from "../values";

/** Deletes the record of a card and goes back to its list; there is a way back. */
export function useRemove(meta: EntityMeta, row: Row): () => void {
  const device = useDevice();
  const navigate = useNavigate();
  return () =>
    attempt(async () => {
      const name = titleOf(meta, row);
      const batch = await device.remove(meta.key, row.id);
      void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: {} });
      sayWithUndo(t("«{{name}}» eliminata.", { name }), () => attempt(() => device.undo(batch)));
    });
}
