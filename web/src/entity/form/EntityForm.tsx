/** The derived form of any entity: sections, checks while typing, a draft from the first key, Ctrl+Enter saves. */
import { Alert, Button, Group, Stack } from "@mantine/core";
import { createElement, type FormEvent, useRef, useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { wordsOf } from "../../ui/say";
import { checkAll, checkField } from "../checks";
import { useMe } from "../me";
import { keptByOwner } from "../rights";
import type { FieldMeta } from "../../model/meta";
import { fillerFor } from "../registry";
import { initialValues, isEmpty } from "../values";
import { formSections } from "./fields";
import { FormSections } from "./FormSections";
import type { FormRequest } from "./newRecord";
import { ToMend } from "./ToMend";
import { Resumed } from "./Resumed";
import { store } from "./store";
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
  const hidden = keptByOwner(me, row ?? null);
  const shown = new Set(formSections(meta, !row, hidden).flatMap((section) => section.fields));
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
      const id = await store(device, { meta, row, save }, base, draft.values);
      await drop();
      if (id) done?.(id);
      onClose();
    } catch (error) {
      setFailure(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }

  function set(name: string, value: unknown, problem: string | null) {
    setChanged(name);
    change({ [name]: value }, { [name]: problem });
  }

  function fill(taken: Readonly<Record<string, unknown>>) {
    change(taken, Object.fromEntries(Object.keys(taken).map((each) => [each, null])));
  }

  function leave(name: string) {
    setLeft((names) => new Set(names).add(name));
  }

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
        {restored && <Resumed onDrop={() => void drop()} />}
        {failure && (
          <Alert color="red" icon={<Icon name="alert-circle" />} title={t("Non salvato")} role="alert">
            {failure} {t("Quello che hai scritto è rimasto qui.")}
          </Alert>
        )}
        {filler &&
          createElement(filler, {
            meta,
            values,
            onFill: fill,
          })}
        <FormSections
          meta={meta}
          isNew={!row}
          hidden={hidden}
          values={values}
          changed={changed}
          errorOf={errorOf}
          onChange={set}
          onLeave={leave}
          onFill={fill}
        />
      </Stack>
      <Group className="form-foot" justify="flex-end">
        {tried && <ToMend meta={meta} names={Object.keys(wrong)} />}
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
