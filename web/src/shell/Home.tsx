/** Oggi: for now what waits, what there is and what I touched last; the agenda will join it. */
import { Anchor, Badge, Button, Group, SimpleGrid, Stack, Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";

import { useNewRecord } from "../entity/form/newRecord";
import { useMe } from "../entity/me";
import type { EntityMeta } from "../model/meta";
import { may } from "../entity/rights";
import { useMetaNames } from "../entity/useMeta";
import { RecordName } from "../entity/useName";
import { t } from "../i18n";
import { formatDay, sinceWhen, today } from "../i18n/dates";
import { useCount, useRows, useSync } from "../device/hooks";
import { Empty } from "../ui/Empty";
import { Icon } from "../ui/Icon";
import { areasFor } from "./areas";
import { SETTINGS } from "../entity/metas";
import { lightWords } from "./light";
import { Mentions } from "./Mentions";

export function Home() {
  const me = useMe();
  useMetaNames();
  const sync = useSync();
  const metas = areasFor(me)
    .filter((area) => area.key !== SETTINGS)
    .flatMap((area) => area.metas);
  const light = lightWords(sync);
  return (
    <div className="page">
      <Group justify="space-between" align="baseline">
        <Title order={1} fz="h2">
          {t("Oggi")}
        </Title>
        <span className="subtle figures">{formatDay(today())}</span>
      </Group>
      {(sync.pending > 0 || sync.review > 0) && (
        <Link to="/sync" className={`notice light-${light.colour}`}>
          <Icon name={light.icon} /> {light.words}{" "}
          <span className="subtle">— {t("apri il Centro sincronizzazione")}</span>
        </Link>
      )}
      {!metas.length && (
        <Empty
          icon="lock"
          title={t("Qui non c'è ancora niente da vedere")}
          text={t(
            "Il tuo utente non è in nessun gruppo che possa vedere le schede: chiedi a chi amministra.",
          )}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} mt="md">
        {metas.map((meta) => (
          <Tile key={meta.key} meta={meta} />
        ))}
      </SimpleGrid>
      <Mentions />
      <SimpleGrid cols={{ base: 1, md: 2 }} mt="lg">
        {metas.slice(0, 4).map((meta) => (
          <Recent key={meta.key} meta={meta} />
        ))}
      </SimpleGrid>
    </div>
  );
}

function Tile({ meta }: { readonly meta: EntityMeta }) {
  const me = useMe();
  const count = useCount({ entity: meta.key });
  const open = useNewRecord();
  const navigate = useNavigate();
  return (
    <section className="tile" aria-label={t(meta.plural)}>
      <Group gap="xs">
        <Icon name={meta.icon} size={22} />
        <Link to="/e/$entity" params={{ entity: meta.key }} search={{}} className="tile-title">
          {t(meta.plural)}
        </Link>
        <Badge variant="light" color="gray" className="figures">
          {count?.toLocaleString("it-IT") ?? "…"}
        </Badge>
      </Group>
      <p className="subtle">{t(meta.help)}</p>
      <Group gap="sm">
        {meta.quick.slice(0, 4).map((quick, index) => (
          <QuickCount key={quick.label} meta={meta} index={index} />
        ))}
        {may(me, meta, "create") && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() =>
              open({
                meta,
                done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }),
              })
            }
          >
            {t("Nuovo")}
          </Button>
        )}
      </Group>
    </section>
  );
}

/** Every number opens its rows. */
function QuickCount({ meta, index }: { readonly meta: EntityMeta; readonly index: number }) {
  const quick = meta.quick[index];
  const count = useCount({ entity: meta.key, filter: quick?.filter ?? null });
  return (
    <Anchor
      fz="sm"
      renderRoot={(props) => (
        <Link {...props} to="/e/$entity" params={{ entity: meta.key }} search={{ quick: String(index) }} />
      )}
    >
      {t(quick?.label ?? "")} <span className="figures">{count?.toLocaleString("it-IT") ?? ""}</span>
    </Anchor>
  );
}

function Recent({ meta }: { readonly meta: EntityMeta }) {
  const rows = useRows({ entity: meta.key, sort: [{ field: "updated_at", desc: true }] }, 6);
  if (!rows?.length) return null;
  return (
    <section aria-label={t("Ultime in {{plural}}", { plural: t(meta.plural) })}>
      <h2 className="section-title">{t("Ultime in {{plural}}", { plural: t(meta.plural) })}</h2>
      <Stack gap={4}>
        {rows.map((row) => (
          <Group key={row.id} justify="space-between" wrap="nowrap" gap="xs">
            <Anchor
              className="clip"
              renderRoot={(props) => (
                <Link {...props} to="/e/$entity/$id" params={{ entity: meta.key, id: row.id }} />
              )}
            >
              <RecordName meta={meta} row={row} />
            </Anchor>
            <span className="subtle figures" style={{ flex: "none" }}>
              {typeof row["updated_at"] === "string" ? sinceWhen(row["updated_at"]) : ""}
            </span>
          </Group>
        ))}
      </Stack>
    </section>
  );
}
