/** A question before something that cannot be undone at once. */
import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { t } from "../i18n";

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The verb of the button: "Elimina", never "OK". */
  readonly yes: string;
  readonly danger?: boolean;
}

export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: question.title,
      children: <Text size="sm">{question.text}</Text>,
      labels: { confirm: question.yes, cancel: t("Lascia stare") },
      closeButtonProps: { "aria-label": t("Chiudi") },
      confirmProps: question.danger ? { color: "red.8" } : {},
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    });
  });
}
