/** Before there is anything to do: how one begins. */
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { useNewRecord } from "../../entity/form/newRecord";
import { useMe } from "../../entity/me";
import { may } from "../../entity/rights";
import { t } from "../../i18n";
import type { EntityMeta } from "../../model/meta";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";

interface Props {
  readonly metas: readonly EntityMeta[];
  /** So much is due of colleagues'. */
  readonly others: number;
  readonly onOthers: () => void;
}

export function FirstSteps({ metas, others, onOthers }: Props) {
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const first = metas.find((meta) => may(me, meta, "create"));
  return (
    <Empty
      icon="sun"
      title={t("Niente in programma")}
      text={t(
        "Qui stanno le cose da fare: scrivi su una scheda il prossimo passo e il giorno, e quel giorno lo trovi qui.",
      )}
    >
      {others > 0 && (
        <Button onClick={onOthers}>{t("Vedi quelle di tutti ({{count}})", { count: others })}</Button>
      )}
      {first && (
        <Button
          variant={others > 0 ? "default" : "filled"}
          leftSection={<Icon name="plus" />}
          onClick={() =>
            open({
              meta: first,
              done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: first.key, id } }),
            })
          }
        >
          {t("Nuova scheda: {{label}}", { label: t(first.label) })}
        </Button>
      )}
      {first && may(me, first, "import") && (
        <Button
          variant="default"
          leftSection={<Icon name="upload" />}
          onClick={() => void navigate({ to: "/import" })}
        >
          {t("Importa da Excel")}
        </Button>
      )}
    </Empty>
  );
}
