/** The card of any record: what it is on the left, what happened and what belongs to it on the right or below. */
import { Alert, Button, Group, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { createElement, startTransition, useEffect, useState } from "react";

import { t } from "../../i18n";
import { useDevice, useRecord } from "../../device/hooks";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import type { EntityMeta } from "../../model/meta";
import { type CardPageProps, cardFor, panelsFor } from "../registry";
import { titleOf } from "../values";
import { CardHead } from "./CardHead";
import { Conflicts } from "./Conflicts";
import { Children } from "./Children";
import { Sections } from "./Sections";
import { Timeline } from "./Timeline";
import { useRemove } from "./useRemove";

export function EntityCard({ meta, id }: { readonly meta: EntityMeta; readonly id: string }) {
  const row = useRecord(meta.key, id);
  if (row === undefined) return null;
  if (row === null)
    return (
      <Empty
        isPage
        icon={meta.icon}
        title={t("Questa scheda non c'è")}
        text={
          meta.window
            ? t(
                "È stata eliminata, non è tra quelle che puoi vedere, oppure è di molto tempo fa e non è su questo dispositivo: con la rete arriva.",
              )
            : t("È stata eliminata, oppure non è tra quelle che puoi vedere.")
        }
      >
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/e/$entity" params={{ entity: meta.key }} search={{}} />
          )}
        >
          {t("Vai a {{plural}}", { plural: t(meta.plural) })}
        </Button>
      </Empty>
    );

  const own = cardFor(meta.key);
  return createElement(own ?? DerivedCard, { meta, row });
}

function DerivedCard({ meta, row }: CardPageProps) {
  const device = useDevice();
  const painted = usePainted(row.id);
  const remove = useRemove(meta, row);
  return (
    <article className="card" aria-label={titleOf(meta, row)}>
      <CardHead meta={meta} row={row} onRemove={remove} />
      {row["archived_at"] != null && (
        <Alert mx="md" mt="sm" variant="light" color="gray" icon={<Icon name="archive" />}>
          <Group justify="space-between">
            {t("Questa scheda è archiviata.")}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => attempt(() => device.edit(meta.key, row.id, { archived_at: null }))}
            >
              {t("Riportala tra le attive")}
            </Button>
          </Group>
        </Alert>
      )}
      <Conflicts meta={meta} row={row} />
      <div className="card-columns">
        <Stack gap="lg" className="card-main">
          <Sections meta={meta} row={row} />
          {painted && <Children meta={meta} row={row} lines />}
        </Stack>
        <Stack gap="lg" className="card-side">
          {painted && (
            <>
              {panelsFor(meta.key).map((panel) => (
                <section key={panel.label} aria-label={t(panel.label)}>
                  <h2 className="section-title">{t(panel.label)}</h2>
                  <panel.component meta={meta} row={row} />
                </section>
              ))}
              <Children meta={meta} row={row} lines={false} />
              <Timeline meta={meta} row={row} />
            </>
          )}
        </Stack>
      </div>
    </article>
  );
}

/** False until the frame with what the card is has been painted: what happened and what belongs to it come after. */
function usePainted(id: string): boolean {
  const [shown, setShown] = useState("");
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setShown(id)));
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return shown === id;
}
