/** Draws the open forms: a drawer on wide screens, the whole page on narrow ones. */
import { Drawer } from "@mantine/core";
import { type ReactNode, useCallback, useState } from "react";

import { t } from "../../i18n";
import { useInProgress } from "../../ui/inProgress";
import { useNarrow } from "../../ui/useNarrow";
import { editorFor } from "../registry";
import { RecordName } from "../useName";
import { EntityForm } from "./EntityForm";
import { type FormRequest, Forms } from "./newRecord";

interface Open extends FormRequest {
  readonly number: number;
  readonly closed: boolean;
}

let opened = 0;

export function FormHost({ children }: { readonly children: ReactNode }) {
  const [stack, setStack] = useState<readonly Open[]>([]);
  const narrow = useNarrow();
  useInProgress(stack.length > 0);

  const open = useCallback((request: FormRequest) => {
    setStack((forms) => [...forms, { ...request, number: ++opened, closed: false }]);
  }, []);
  // Closed first, gone after the drawer has slid out.
  const close = (number: number) =>
    setStack((forms) => forms.map((form) => (form.number === number ? { ...form, closed: true } : form)));
  const forget = (number: number) => setStack((forms) => forms.filter((form) => form.number !== number));

  return (
    <Forms value={open}>
      {children}
      {stack.map((form) => {
        const Editor = form.save ? undefined : editorFor(form.meta.key);
        return (
          <Drawer
            key={form.number}
            opened={!form.closed}
            onClose={() => close(form.number)}
            onExitTransitionEnd={() => forget(form.number)}
            position="right"
            size={narrow ? "100%" : 760}
            zIndex={250}
            title={
              form.row ? (
                <RecordName meta={form.meta} row={form.row} />
              ) : (
                t("Nuovo: {{entity}}", { entity: t(form.meta.label) })
              )
            }
            closeButtonProps={{ "aria-label": t("Chiudi") }}
            classNames={{ title: "drawer-title" }}
          >
            {Editor ? (
              <Editor
                meta={form.meta}
                row={form.row ?? null}
                {...(form.start ? { start: form.start } : {})}
                onDone={(id) => {
                  if (id) form.done?.(id);
                  close(form.number);
                }}
              />
            ) : (
              <EntityForm {...form} onClose={() => close(form.number)} />
            )}
          </Drawer>
        );
      })}
    </Forms>
  );
}
