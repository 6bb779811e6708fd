/** One field, one value, many records: choose here, look at the preview, apply. */
import { Button, Group, Modal, Progress, SegmentedControl, Select, Stack } from "@mantine/core";
import { useState } from "react";

import { counted, t } from "../../i18n";
import type { Query } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { say, sayWrong, wordsOf } from "../../ui/say";
import { checkField } from "../checks";
import { Field } from "../form/Field";
import type { EntityMeta } from "../../model/meta";
import { orderedFields } from "../values";
import { chosenIds, planSame, rowsOf, withoutFrozen } from "./bulk";
import type { CellChange } from "./paste";
import type { Selection } from "./selection";

interface Props {
  readonly meta: EntityMeta;
  readonly query: Query;
  readonly selection: Selection;
  readonly count: number;
  readonly onPlan: (changes: readonly CellChange[]) => void;
  readonly onClose: () => void;
}

type How = "set" | "add" | "remove";

export function BulkEdit({ meta, query, selection, count, onPlan, onClose }: Props) {
  const device = useDevice();
  const fields = orderedFields(meta).filter(
    (field) => !field.readOnly && field.kind !== "json" && !["owner", "archived_at"].includes(field.name),
  );
  const [name, setName] = useState(fields[0]?.name ?? "");
  const [how, setHow] = useState<How>("set");
  const [value, setValue] = useState<unknown>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const field = meta.fields[name];
  const isSet = field?.merge === "set" || field?.kind === "choices" || field?.kind === "refs";

  async function preview() {
    if (!field) return;
    const wrong = problem ?? checkField(field, value, {});
    if (wrong) return setProblem(wrong);
    setRead(0);
    try {
      const rows = await rowsOf(device, meta.key, await chosenIds(device, query, selection), setRead);
      const empty =
        field.kind === "boolean" ? false : field.kind === "text" || field.kind === "longtext" ? "" : null;
      const changes = planSame(meta, rows, name, value ?? empty, isSet ? how : "set");
      if (changes.length) onPlan(await withoutFrozen(device, meta.key, changes));
      else {
        say(t("Niente da cambiare: i valori sono già questi."));
        setRead(null);
      }
    } catch (error) {
      setRead(null);
      sayWrong(wordsOf(error));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("Modifica {{what}}", { what: counted(count, "scheda", "schede") })}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <Stack>
        <Select
          label={t("Campo")}
          searchable
          allowDeselect={false}
          data={fields.map((each) => ({ value: each.name, label: t(each.label) }))}
          value={name}
          onChange={(next) => {
            setName(next ?? "");
            setValue(null);
            setProblem(null);
          }}
        />
        {isSet && (
          <SegmentedControl
            value={how}
            onChange={(next) => setHow(next)}
            data={[
              { value: "add", label: t("Aggiungi") },
              { value: "remove", label: t("Togli") },
              { value: "set", label: t("Sostituisci") },
            ]}
          />
        )}
        {field && (
          <Field
            key={name}
            label={t("Nuovo valore")}
            field={field}
            entity={meta}
            value={value}
            error={problem}
            onChange={(next, wrong) => {
              setValue(next);
              setProblem(wrong);
            }}
          />
        )}
        {read !== null && (
          <Progress value={(100 * read) / Math.max(1, count)} aria-label={t("Lettura delle schede")} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("Lascia stare")}
          </Button>
          <Button onClick={() => void preview()} loading={read !== null}>
            {t("Mostra l'anteprima")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
