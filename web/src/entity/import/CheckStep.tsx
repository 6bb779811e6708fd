/** What would happen: how many new, merged, skipped, refused; which cells are wrong; who is here already. */
import { Badge, Button, Group, SegmentedControl, Stack, Tabs, Text } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import type { EntityMeta } from "../../model/meta";
import { type Choice, type ImportState, start } from "./api";
import { CHOICES } from "./words";
import { Duplicates } from "./Duplicates";
import { Problems } from "./Problems";
import { TotalLines } from "./TotalLines";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ImportState;
  readonly busy: boolean;
  readonly act: (doing: () => Promise<ImportState>) => Promise<ImportState | null>;
  readonly onBack: () => void;
}

export function CheckStep({ meta, state, busy, act, onBack }: Props) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [rest, setRest] = useState<Choice | "">("");
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const { counts } = state;
  const duplicates = Object.values(state.duplicate_kinds).reduce((sum, n) => sum + n, 0);
  const problems = (counts["errors"] ?? 0) + (counts["warnings"] ?? 0);
  const made = Object.entries(state.new)
    .map(([plural, n]) => `${n} ${t(plural)}`)
    .join(", ");
  const enters = state.total - (counts["refuse"] ?? 0) - (counts["totals"] ?? 0) + wanted.size;

  return (
    <Stack>
      <Group gap="xs">
        <Count n={counts["create"]} words={["nuova", "nuove"]} colour="green" />
        <Count
          n={counts["merge"]}
          words={["da unire a una scheda che c'è", "da unire a schede che ci sono"]}
          colour="blue"
        />
        <Count n={counts["skip"]} words={["da saltare"]} colour="gray" />
        <Count n={counts["refuse"]} words={["da respingere"]} colour="red" />
        <Count n={counts["warnings"]} words={["con valori nelle note"]} colour="orange" />
      </Group>
      {state.totals.length > 0 && <TotalLines totals={state.totals} wanted={wanted} onWanted={setWanted} />}
      {made && <Text fz="sm">{t("Insieme nascono anche: {{made}}.", { made })}</Text>}
      <Tabs defaultValue={duplicates ? "duplicates" : "problems"}>
        <Tabs.List>
          <Tabs.Tab value="duplicates">{t("Doppioni ({{n}})", { n: duplicates })}</Tabs.Tab>
          <Tabs.Tab value="problems">{t("Valori da guardare ({{n}})", { n: problems })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="duplicates" pt="sm">
          {duplicates > 0 ? (
            <>
              <Group gap="sm" mb="xs">
                <Text fz="sm">{t("Per tutti:")}</Text>
                <SegmentedControl
                  size="xs"
                  value={rest}
                  onChange={(next) => {
                    setRest(next);
                    setChoices({});
                  }}
                  data={[
                    { value: "", label: t("Come proposto") },
                    ...CHOICES.map(([value, label]) => ({ value, label: t(label) })),
                  ]}
                />
              </Group>
              <Duplicates
                meta={meta}
                state={state}
                total={duplicates}
                rest={rest}
                choices={choices}
                onChoice={(row, choice) => setChoices({ ...choices, [row]: choice })}
              />
            </>
          ) : (
            <Text fz="sm" c="dimmed">
              {t("Nessuna riga somiglia a una scheda che c'è già.")}
            </Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="problems" pt="sm">
          {problems > 0 ? (
            <Problems meta={meta} state={state} total={problems} />
          ) : (
            <Text fz="sm" c="dimmed">
              {t("Tutti i valori vanno bene.")}
            </Text>
          )}
        </Tabs.Panel>
      </Tabs>
      <Group justify="space-between">
        <Button variant="default" leftSection={<Icon name="arrow-left" />} onClick={onBack}>
          {t("Torna alle colonne")}
        </Button>
        <Button
          loading={busy}
          disabled={enters <= 0}
          onClick={() => void act(() => start(state.id, { ...choices, ...broughtIn(wanted) }, rest))}
          leftSection={<Icon name="upload" />}
        >
          {t("Importa {{what}}", { what: counted(enters, "riga", "righe") })}
        </Button>
      </Group>
    </Stack>
  );
}

const broughtIn = (rows: ReadonlySet<number>): Readonly<Record<string, Choice>> =>
  Object.fromEntries([...rows].map((row) => [row, "both"]));

function Count({
  n = 0,
  words,
  colour,
}: {
  readonly n?: number | undefined;
  /** For one; for many where it differs. */
  readonly words: readonly [string, string?];
  readonly colour: string;
}) {
  return n > 0 ? (
    <Badge size="lg" variant="light" color={colour} tt="none" className="figures">
      {counted(n, words[0], words[1] ?? words[0])}
    </Badge>
  ) : null;
}
