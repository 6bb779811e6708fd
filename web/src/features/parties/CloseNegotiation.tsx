/** Won, lost or given up: with the reason and the day (F114). A won one makes a customer (F089). */
import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { Field } from "../../entity/form/Field";
import type { Row } from "../../model/meta";
import { metaOf } from "../../entity/metas";
import { t } from "../../i18n";
import { today } from "../../i18n/dates";
import { useDevice } from "../../device/hooks";
import { attempt, sayWithUndo } from "../../ui/say";
import { closed, type Outcome } from "./negotiation";

interface Props {
  readonly row: Row;
  readonly close: () => void;
}

const SAID: Readonly<Record<Outcome, string>> = {
  won: "Trattativa vinta: l'azienda è tra i clienti acquisiti.",
  lost: "Trattativa persa.",
  abandoned: "Trattativa abbandonata: la trovi tra le archiviate, e si può riaprire.",
};

export function CloseNegotiation({ row, close }: Props) {
  const device = useDevice();
  const [outcome, setOutcome] = useState<Outcome>("won");
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({
    negotiation_reason: "",
    negotiation_closed_on: today(),
    acquisition_value: null,
  });
  const [problems, setProblems] = useState<Readonly<Record<string, string | null>>>({});
  const [busy, setBusy] = useState(false);
  const meta = metaOf("parties.account");
  const shown = [
    "negotiation_reason",
    "negotiation_closed_on",
    ...(outcome === "won" && !row["acquisition_value"] ? ["acquisition_value"] : []),
  ];
  const isWrong = shown.some((name) => problems[name]);
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : "");

  function act() {
    setBusy(true);
    attempt(async () => {
      try {
        const closing = {
          outcome,
          reason: text("negotiation_reason"),
          day: text("negotiation_closed_on"),
          value: text("acquisition_value") || null,
        };
        const batch = await device.edit("parties.account", row.id, closed(row, closing, today()));
        close();
        sayWithUndo(t(SAID[outcome]), () => attempt(() => device.undo(batch)));
      } finally {
        setBusy(false);
      }
    });
  }

  return (
    <Stack>
      <SegmentedControl
        aria-label={t("Esito della trattativa")}
        value={outcome}
        onChange={(next) => setOutcome(next)}
        data={[
          { value: "won", label: t("Vinta") },
          { value: "lost", label: t("Persa") },
          { value: "abandoned", label: t("Abbandonata") },
        ]}
      />
      {shown.map((name) => {
        const field = meta?.fields[name];
        return (
          field && (
            <Field
              key={name}
              field={field}
              value={values[name]}
              error={problems[name] ?? null}
              onChange={(value, problem) => {
                setValues((all) => ({ ...all, [name]: value }));
                setProblems((all) => ({ ...all, [name]: problem }));
              }}
            />
          )
        );
      })}
      <Text fz="sm" c="dimmed">
        {t("Quando, chi e perché restano nella storia della scheda. La trattativa si può sempre riaprire.")}
      </Text>
      <Group justify="flex-end" className="dialog-foot">
        <Button variant="default" onClick={close}>
          {t("Lascia stare")}
        </Button>
        <Button loading={busy} disabled={isWrong} onClick={act}>
          {t("Chiudi la trattativa")}
        </Button>
      </Group>
    </Stack>
  );
}
