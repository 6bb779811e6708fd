/** What happened, what did not come in and why, and the way back for the whole of it. */
import { Alert, Button, Group, List, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

import { counted, t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { ask } from "../../ui/ask";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import type { EntityMeta } from "../../model/meta";
import { type ImportState, refusedAddress, undo } from "./api";
import { outcomesOf } from "./words";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly busy: boolean;
  readonly act: (doing: () => Promise<ImportState>) => Promise<ImportState | null>;
  readonly onAgain: () => void;
}

const TITLES: Readonly<Partial<Record<ImportState["state"], readonly [string, string]>>> = {
  done: ["green", "Importazione finita"],
  cancelled: ["orange", "Importazione interrotta: le righe entrate restano, e si possono annullare"],
  failed: ["red", "Importazione non riuscita"],
  undone: ["gray", "Importazione annullata"],
};

export function ReportStep({ meta, state, busy, act, onAgain }: Props) {
  const navigate = useNavigate();
  const { counts } = state;
  const [colour, title] = TITLES[state.state] ?? ["gray", ""];
  const entered = (counts["created"] ?? 0) + (counts["merged"] ?? 0);
  const { sync } = useDevice();
  // The new records are on the server: fetch them now rather than at the next nudge.
  useEffect(() => void sync.now(), [sync, state.state]);

  async function takeBack() {
    const sure = await ask({
      title: t("Annullare tutta l'importazione?"),
      text: t(
        "Le schede nate da questo file spariscono e quelle unite tornano com'erano. Quello che qualcuno ha cambiato dopo resta.",
      ),
      yes: t("Annulla l'importazione"),
      danger: true,
    });
    if (sure) await act(() => undo(state.id));
  }

  return (
    <Stack maw={640}>
      <Alert color={colour} variant="light" title={t(title)} role="status">
        {state.message}
        <List className="figures">
          {outcomesOf(counts).map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      </Alert>
      <Group>
        {entered > 0 && state.state !== "undone" && (
          <Button
            onClick={() => void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: {} })}
            leftSection={<Icon name={meta.icon} />}
          >
            {t("Vedi {{plural}}", { plural: t(meta.plural) })}
          </Button>
        )}
        {(counts["refused"] ?? 0) > 0 && (
          <Button
            variant="default"
            component="a"
            href={refusedAddress(state.id)}
            download
            leftSection={<Icon name="download" />}
          >
            {t("Scarica {{what}}", {
              what: counted(counts["refused"] ?? 0, "riga respinta", "righe respinte"),
            })}
          </Button>
        )}
        {entered > 0 && state.state !== "undone" && (
          <Button
            variant="default"
            color="red"
            loading={busy}
            onClick={() => attempt(takeBack)}
            leftSection={<Icon name="arrow-back-up" />}
          >
            {t("Annulla l'importazione")}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t("Importa un altro file")}
        </Button>
      </Group>
    </Stack>
  );
}
