/** What a group may do by name, whoever may change the record otherwise. */
import { Select, SimpleGrid } from "@mantine/core";

import type { InputProps } from "../../entity/kinds/kind";
import { commands } from "../../apps";
import { t } from "../../i18n";
import { verbOf, withVerb } from "./rights";

const ANSWERS = [
  ["", "Chi può modificare"],
  ["yes", "Sì"],
  ["no", "No"],
] as const;

export function VerbsInput({ value, onChange, readOnly }: InputProps) {
  const verbs = Object.entries(commands).sort(([, left], [, right]) => left.label.localeCompare(right.label));
  return (
    <section aria-label={t("Azioni")}>
      <h3 className="rights-table">{t("Azioni")}</h3>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" verticalSpacing="xs">
        {verbs.map(([verb, { label }]) => {
          const said = verbOf(value, verb);
          return (
            <Select
              key={verb}
              size="xs"
              label={t(label)}
              allowDeselect={false}
              readOnly={readOnly === true}
              data={ANSWERS.map(([code, name]) => ({ value: code, label: t(name) }))}
              value={said === null ? "" : said ? "yes" : "no"}
              onChange={(next) => onChange(withVerb(value, verb, next ? next === "yes" : null), null)}
            />
          );
        })}
      </SimpleGrid>
    </section>
  );
}
