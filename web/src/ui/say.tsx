/** Short news at the edge of the screen, with a way back where there is one. */
import { Button, Group, Progress, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { t } from "../i18n";

export function say(message: string): void {
  notifications.show({ message, autoClose: 5000, ...framed() });
}

export function sayWrong(message: string): void {
  notifications.show({
    message,
    color: "red",
    autoClose: 12_000,
    ...framed(),
    title: t("Non è riuscito"),
  });
}

const framed = () => ({ withBorder: true, closeButtonProps: { "aria-label": t("Chiudi") } });

let undos = 0;
let lastUndo = "";

/** One way back at a time: the latest act's, so that nobody takes back another than they mean. */
export function sayWithUndo(message: string, undo: () => void): void {
  notifications.hide(lastUndo);
  const id = `undo ${++undos}`;
  lastUndo = id;
  const run = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    id,
    autoClose: 12_000,
    ...framed(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={run}>
          {t("Annulla")}
        </Button>
      </Group>
    ),
  });
}

export interface ProgressNews {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
  readonly stopped: boolean;
}

/** Long work on the device: a bar and a count that do not stand in the way, and a way to stop. */
export function sayProgress(title: string): ProgressNews {
  const id = `progress ${++undos}`;
  const news = {
    stopped: false,
    update: (done: number, total: number) => notifications.update(shown(done, total)),
    end: () => notifications.hide(id),
  };
  const shown = (done: number, total: number) => ({
    id,
    title,
    autoClose: false as const,
    withCloseButton: false,
    withBorder: true,
    loading: total === 0,
    message: total > 0 && (
      <>
        <Progress value={(100 * done) / total} my={6} aria-label={title} />
        <Group justify="space-between">
          <Text size="sm" className="figures">
            {t("{{done}} di {{total}}", {
              done: done.toLocaleString("it-IT"),
              total: total.toLocaleString("it-IT"),
            })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => (news.stopped = true)}>
            {t("Interrompi")}
          </Button>
        </Group>
      </>
    ),
  });
  notifications.show(shown(0, 0));
  return news;
}

/** What went wrong in words; whatever is thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error && error.message
    ? error.message
    : t("Qualcosa non ha funzionato. Quello che hai scritto è rimasto.");
}

/** Does it, and tells the person when it fails instead of losing the error. */
export function attempt(act: () => Promise<unknown>): void {
  act().catch((error: unknown) => sayWrong(wordsOf(error)));
}

/** The same for those who must know whether it was done. */
export async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    sayWrong(wordsOf(error));
    throw error;
  }
}
