/** A list without rows: nothing answers the question, or there is nothing yet and here is how to begin. */
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { t } from "../../i18n";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";
import { useNewRecord } from "../form/newRecord";
import { useMe } from "../me";
import type { EntityMeta } from "../../model/meta";
import { may } from "../rights";

interface Props {
  readonly meta: EntityMeta;
  /** Whether there is a search or a filter. */
  readonly isAsked: boolean;
}

export function NothingHere({ meta, isAsked }: Props) {
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const create = () =>
    open({ meta, done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }) });
  return isAsked ? (
    <Empty
      icon="filter-off"
      title={t("Niente corrisponde")}
      text={t("Nessuna scheda risponde a questa ricerca o a questo filtro.")}
    >
      <Button
        variant="default"
        onClick={() => void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: {} })}
      >
        {t("Mostra tutto")}
      </Button>
    </Empty>
  ) : (
    <Empty
      icon={meta.icon}
      title={t("Ancora niente in {{plural}}", { plural: t(meta.plural) })}
      text={t(meta.help)}
    >
      {may(me, meta, "create") && (
        <Button leftSection={<Icon name="plus" />} onClick={create}>
          {t("Crea: {{entity}}", { entity: t(meta.label).toLowerCase() })}
        </Button>
      )}
      {may(me, meta, "import") && (
        <Button
          variant="default"
          leftSection={<Icon name="upload" />}
          onClick={() => void navigate({ to: "/import", search: { entity: meta.key } })}
        >
          {t("Importa da Excel o CSV")}
        </Button>
      )}
    </Empty>
  );
}
