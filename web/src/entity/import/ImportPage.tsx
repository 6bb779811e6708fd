/** Import from Excel or CSV: file, columns, check, go. Each step can be left and found again by its address. */
import { Alert, Stepper, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { t } from "../../i18n";
import { useSyncPart } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { useInProgress } from "../../ui/inProgress";
import { type Phase, upload } from "./api";
import { CheckStep } from "./CheckStep";
import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { ProgressStep } from "./ProgressStep";
import { ReportStep } from "./ReportStep";
import { useMeta } from "../useMeta";
import { useImport } from "./useImport";

const STEP: Readonly<Record<Phase, number>> = {
  read: 1,
  planning: 2,
  planned: 2,
  running: 3,
  done: 4,
  cancelled: 4,
  failed: 4,
  undoing: 4,
  undone: 4,
};

export default function ImportPage() {
  const search = useSearch({ from: "/import" });
  const navigate = useNavigate();
  const online = useSyncPart((state) => state.online);
  const { state, wrong, busy, act } = useImport(search.id);
  // Kept here so that a cut connection does not lose the choice of file.
  const [file, setFile] = useState<File | null>(null);
  // The file is not on the server yet: loading the page again would lose it.
  useInProgress(busy || (file !== null && !search.id));
  const [back, setBack] = useState(false);
  const meta = useMeta(state?.entity ?? search.entity ?? "");
  const step = state ? (back && state.state === "planned" ? 1 : STEP[state.state]) : 0;

  function send(entity: string) {
    if (!file) return;
    void act(() => upload(file, entity)).then(
      (made) => made && navigate({ to: "/import", search: { entity, id: made.id }, replace: true }),
    );
  }

  const again = () => {
    setFile(null);
    void navigate({ to: "/import", search: meta ? { entity: meta.key } : {} });
  };
  const offline = !online || wrong.startsWith(t("Il server non risponde"));

  return (
    <div className="page">
      <Title order={1} fz="h2" mb="md">
        {meta ? t("Importa: {{plural}}", { plural: t(meta.plural) }) : t("Importa da un file")}
      </Title>
      {offline && (
        <Alert mb="md" color="gray" icon={<Icon name="cloud-off" />}>
          {t("Per importare serve la rete: il file viene letto dal server.")}{" "}
          {file ? t("«{{name}}» resta scelto: prosegui quando la rete torna.", { name: file.name }) : ""}
        </Alert>
      )}
      {wrong && !offline && (
        <Alert mb="md" color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {wrong}
        </Alert>
      )}
      <Stepper
        active={step}
        size="sm"
        mb="lg"
        allowNextStepsSelect={false}
        wrap={false}
        className="import-steps"
      >
        {["File", "Colonne", "Controllo", "Importazione", "Esito"].map((name) => (
          <Stepper.Step key={name} label={t(name)} aria-label={t(name)} />
        ))}
      </Stepper>
      {!search.id && (
        <FileStep entity={search.entity ?? ""} file={file} busy={busy} onFile={setFile} onSend={send} />
      )}
      {state && meta && (
        <>
          {step === 1 && (
            <ColumnsStep
              key={`${state.encoding} ${state.separator} ${state.sheet} ${state.header_row}`}
              meta={meta}
              state={state}
              busy={busy}
              act={act}
              onDone={() => setBack(false)}
            />
          )}
          {step === 2 && state.state === "planning" && (
            <ProgressStep state={state} act={act} title={t("Controllo le righe")} />
          )}
          {step === 2 && state.state === "planned" && (
            <CheckStep meta={meta} state={state} busy={busy} act={act} onBack={() => setBack(true)} />
          )}
          {step === 3 && <ProgressStep state={state} act={act} title={t("Importo le righe")} />}
          {step === 4 && state.state === "undoing" && (
            <ProgressStep state={state} act={act} title={t("Annullo l'importazione")} />
          )}
          {step === 4 && state.state !== "undoing" && (
            <ReportStep meta={meta} state={state} busy={busy} act={act} onAgain={again} />
          )}
        </>
      )}
    </div>
  );
}
