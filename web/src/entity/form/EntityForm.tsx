/** The derived form of any entity: sections, checks while typing, a draft from the first key, Ctrl+Enter saves. */
import { Alert, Box, Button, Fieldset, Group, SimpleGrid, Stack } from "@mantine/core";
import { createElement, type FormEvent, useRef, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { sayWithUndo, wordsOf } from "../../ui/say";
import { checkAll, checkField } from "../checks";
import { useMe } from "../me";
import type { FieldMeta } from "../../model/meta";
import { fillerFor } from "../registry";
import { initialValues, isEmpty, sameValue, valueOf } from "../values";
import { Field } from "./Field";
import { formSections, isWide, saidOf } from "./fields";
import type { FormRequest } from "./newRecord";
import { Proposals } from "./Proposals";
import { useDraft } from "./useDraft";

interface Props extends FormRequest {
  readonly onClose: () => void;
}

export function EntityForm({ meta, row = null, start, errors: said, save, done, onClose }: Props) {
  const device = useDevice();
  const me = useMe();
  const key = `form:${meta.key}:${row?.id ?? "new"}${save ? ":resend" : ""}`;
  const { draft, change, drop, restored } = useDraft(key);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState("");
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const filler = row || save ? undefined : fillerFor(meta.key);

  const owner = meta.owned && !row && me ? { owner: me.user.id } : {};
  const base: Readonly<Record<string, unknown>> = row
    ? { ...row, ...flat(row.custom), ...start }
    : { ...initialValues(meta), ...owner, ...start };
  const values = { ...base, ...draft.values };
  const shown = new Set(formSections(meta, !row).flatMap((section) => section.fields));
  const wrong = Object.fromEntries(
    Object.entries({ ...checkAll(meta, values), ...draft.problems }).filter(([name]) => shown.has(name)),
  );

  function errorOf(field: FieldMeta): string | null {
    const problem = draft.problems[field.name] ?? checkField(field, values[field.name], values);
    const typed = field.name in draft.values;
    // While typing only what was filled is judged; what is still empty waits for the attempt to save.
    if (problem && (tried || (left.has(field.name) && typed && !isEmpty(values[field.name])))) return problem;
    return !typed ? (said?.[field.name] ?? null) : null;
  }

  async function submit() {
    setTried(true);
    setFailure("");
    if (Object.keys(wrong).length) {
      const first = [...shown].find((name) => name in wrong);
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first ?? "")}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const id = await store();
      await drop();
      if (id) done?.(id);
      onClose();
    } catch (error) {
      setFailure(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }

  async function store(): Promise<string | null> {
    if (save) {
      await save(draft.values);
      return row?.id ?? null;
    }
    if (!row) return device.create(meta.key, saidOf(meta, { ...base, ...draft.values }));
    const edits = Object.fromEntries(
      Object.entries(draft.values).filter(([name, value]) => !sameValue(valueOf(row, name), value)),
    );
    if (!Object.keys(edits).length) return row.id;
    const batch = await device.edit(meta.key, row.id, edits);
    sayWithUndo(t("Salvato."), () => void device.undo(batch));
    return row.id;
  }

  function set(name: string, value: unknown, problem: string | null) {
    setChanged(name);
    change({ [name]: value }, { [name]: problem });
  }

  function leave(name: string) {
    setLeft((names) => new Set(names).add(name));
  }

  const firstField = [...shown][0];
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the inputs inside
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void submit();
        }
        // Enter inside a list of choices chooses; alone in a text field it must not send a half-filled form.
        else if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <Stack gap="md" pb={80}>
        {restored && (
          <Alert variant="light" icon={<Icon name="history" />} title={t("Ripreso da dove eri rimasto")}>
            <Group justify="space-between">
              {t("Questi dati non erano ancora salvati.")}
              <Button size="compact-sm" variant="default" onClick={() => void drop()}>
                {t("Ricomincia da capo")}
              </Button>
            </Group>
          </Alert>
        )}
        {failure && (
          <Alert color="red" icon={<Icon name="alert-circle" />} title={t("Non salvato")} role="alert">
            {failure} {t("Quello che hai scritto è rimasto qui.")}
          </Alert>
        )}
        {filler &&
          createElement(filler, {
            meta,
            values,
            onFill: (taken) =>
              change(taken, Object.fromEntries(Object.keys(taken).map((each) => [each, null]))),
          })}
        {formSections(meta, !row).map((section) => (
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
                      onChange={(value, problem) => set(name, value, problem)}
                      onBlur={() => leave(name)}
                    />
                    {changed === name && (
                      <Proposals
                        meta={meta}
                        values={values}
                        changed={name}
                        onTake={(taken) =>
                          change(taken, Object.fromEntries(Object.keys(taken).map((each) => [each, null])))
                        }
                      />
                    )}
                  </Box>
                );
              })}
            </SimpleGrid>
          </Fieldset>
        ))}
      </Stack>
      <Group className="form-foot" justify="flex-end">
        {tried && Object.keys(wrong).length > 0 && (
          <Box role="alert" c="var(--bad)" fz="sm" mr="auto">
            {t("Da sistemare: {{fields}}", {
              fields: Object.keys(wrong)
                .map((name) => t(meta.fields[name]?.label ?? name))
                .join(", "),
            })}
          </Box>
        )}
        <Button variant="default" onClick={onClose}>
          {t("Chiudi")}
        </Button>
        <Button type="submit" loading={busy} leftSection={<Icon name="check" />}>
          {save
            ? t("Correggi e reinvia")
            : row
              ? t("Salva")
              : t("Crea {{entity}}", { entity: t(meta.label).toLowerCase() })}
        </Button>
      </Group>
    </form>
  );
}

function flat(custom: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(custom ?? {}).map(([name, value]) => [`custom.${name}`, value]));
}
