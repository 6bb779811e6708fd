/** What can be done with the chosen records. */
import { Button, CloseButton, Group, Text } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../../i18n";
import type { Query } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { ask } from "../../ui/ask";
import { Icon } from "../../ui/Icon";
import { attempt, sayWithUndo } from "../../ui/say";
import { ChangeOwner } from "../ChangeOwner";
import { useMe } from "../me";
import type { EntityMeta } from "../../model/meta";
import { may } from "../rights";
import { apply, chosenIds, takeBack } from "./bulk";
import { BulkEdit } from "./BulkEdit";
import type { CellChange } from "./paste";
import { chosenCount, everything, nothing, type Selection } from "./selection";

interface Props {
  readonly meta: EntityMeta;
  readonly query: Query;
  readonly total: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onPlan: (changes: readonly CellChange[]) => void;
}

export function BulkBar({ meta, query, total, selection, onSelection, onPlan }: Props) {
  const device = useDevice();
  const me = useMe();
  const [open, setOpen] = useState<"edit" | "owner" | null>(null);
  const count = chosenCount(selection, total);
  if (!count) return null;

  async function remove() {
    const what = counted(count, "scheda", "schede");
    if (
      count > 20 &&
      !(await ask({
        title: t("Eliminare {{what}}?", { what }),
        text: t("Si può annullare subito dopo, tutte insieme."),
        yes: t("Elimina {{what}}", { what }),
        danger: true,
      }))
    )
      return;
    const ids = await chosenIds(device, query, selection);
    const done = await apply(
      device,
      ids.map((record) => ({ act: "delete", entity: meta.key, record, values: {} })),
      t("Eliminazione: {{what}}", { what }),
    );
    onSelection(nothing);
    sayWithUndo(t("Eliminate: {{what}}.", { what }), () =>
      attempt(() => takeBack(device, done, ids.length > 500)),
    );
  }

  return (
    <Group className="bulk-bar" gap="xs" role="region" aria-label={t("Schede scelte")}>
      <CloseButton aria-label={t("Lascia la scelta")} onClick={() => onSelection(nothing)} />
      <Text fw={600} fz="sm" role="status">
        {counted(count, "scelta", "scelte")}
      </Text>
      {!selection.all && count < total && (
        <Button size="compact-sm" variant="subtle" onClick={() => onSelection(everything)}>
          {t("Scegli tutte e {{n}}", { n: total.toLocaleString("it-IT") })}
        </Button>
      )}
      {may(me, meta, "edit") && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="edit" size={16} />}
          onClick={() => setOpen("edit")}
        >
          {t("Modifica")}
        </Button>
      )}
      {meta.owned && may(me, meta, "edit") && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="transfer" size={16} />}
          onClick={() => setOpen("owner")}
        >
          {t("Cambia titolare")}
        </Button>
      )}
      {may(me, meta, "delete") && (
        <Button
          size="compact-sm"
          variant="default"
          color="red"
          leftSection={<Icon name="trash" size={16} />}
          onClick={() => attempt(remove)}
        >
          {t("Elimina")}
        </Button>
      )}
      {open === "edit" && (
        <BulkEdit
          meta={meta}
          query={query}
          selection={selection}
          count={count}
          onClose={() => setOpen(null)}
          onPlan={(changes) => {
            setOpen(null);
            onPlan(changes);
          }}
        />
      )}
      {open === "owner" && (
        <ChangeOwner
          meta={meta}
          count={count}
          ids={() => chosenIds(device, query, selection)}
          onClose={() => setOpen(null)}
        />
      )}
    </Group>
  );
}
