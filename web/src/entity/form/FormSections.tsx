/** The fields of a form under their headings, each with what it proposes for others. */
import { Box, Fieldset, SimpleGrid } from "@mantine/core";

import { t } from "../../i18n";
import type { EntityMeta, FieldMeta } from "../../model/meta";
import { Field } from "./Field";
import { formSections, isWide } from "./fields";
import { Proposals } from "./Proposals";

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly meta: EntityMeta;
  readonly isNew: boolean;
  /** Names of fields that are not this person's to write. */
  readonly hidden: ReadonlySet<string>;
  readonly values: Values;
  /** The field changed last: what follows from it is proposed beside it. */
  readonly changed: string;
  readonly errorOf: (field: FieldMeta) => string | null;
  readonly onChange: (name: string, value: unknown, problem: string | null) => void;
  readonly onLeave: (name: string) => void;
  readonly onFill: (taken: Values) => void;
}

export function FormSections(props: Props) {
  const { meta, isNew, hidden, values, changed, errorOf, onChange, onLeave, onFill } = props;
  const sections = formSections(meta, isNew, hidden);
  const [firstField] = sections.flatMap((section) => section.fields);
  return (
    <>
      {sections.map((section) => (
        <Fieldset key={section.label} legend={t(section.label)} variant="unstyled" className="section">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            {section.fields.map((name) => {
              const field = meta.fields[name];
              if (!field) return null;
              return (
                <Box key={name} style={isWide(field) ? { gridColumn: "1 / -1" } : {}}>
                  <Field
                    field={field}
                    entity={meta}
                    values={values}
                    value={values[name]}
                    error={errorOf(field)}
                    focus={name === firstField}
                    onChange={(value, problem) => onChange(name, value, problem)}
                    onBlur={() => onLeave(name)}
                  />
                  {changed === name && (
                    <Proposals meta={meta} values={values} changed={name} onTake={onFill} />
                  )}
                </Box>
              );
            })}
          </SimpleGrid>
        </Fieldset>
      ))}
    </>
  );
}
