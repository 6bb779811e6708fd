import { Button, Group, Progress, Stack, Text } from "@mantine/core";

import { t } from "../../i18n";
import { cancel, type ImportState } from "./api";

interface Props {
  readonly state: ImportState;
  readonly title: string;
  readonly act: (doing: () => Promise<ImportState>) => Promise<ImportState | null>;
}

export function ProgressStep({ state, title, act }: Props) {
  const share = state.total ? Math.min(100, (100 * state.done) / state.total) : 0;
  return (
    <Stack maw={560}>
      <Text fw={600}>{title}</Text>
      <Progress value={share} size="lg" aria-label={title} />
      <Text role="status" className="figures">
        {t("{{done}} di {{total}} righe", {
          done: state.done.toLocaleString("it-IT"),
          total: state.total.toLocaleString("it-IT"),
        })}
      </Text>
      <Text fz="sm" c="dimmed">
        {t("Puoi chiudere questa pagina e continuare a lavorare: il lavoro va avanti sul server.")}
      </Text>
      {state.state !== "undoing" && (
        <Group>
          <Button variant="default" onClick={() => void act(() => cancel(state.id))}>
            {t("Interrompi")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
