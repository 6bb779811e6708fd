/** The way back of one editor, and forth again: its acts, last first, each once. */
import { useMemo, useRef } from "react";

import type { Device, Edit } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { t } from "../../i18n";
import { attempt, say } from "../../ui/say";
import { newId } from "../newId";

export interface Undo {
  /** `edits`: what the batch did, to be done again where taking it back left no trace. */
  readonly push: (batch: string, edits: readonly Edit[]) => void;
  readonly last: () => void;
  readonly again: () => void;
}

interface Step {
  /** What may have to be taken back: the last of these that there is. */
  readonly batches: readonly string[];
  readonly edits: readonly Edit[];
}

export function useUndo(): Undo {
  const device = useDevice();
  const done = useRef<readonly Step[]>([]);
  const undone = useRef<readonly Step[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    /** One after another, however fast the keys. */
    const queued = (work: () => Promise<unknown>) =>
      attempt(() => {
        const mine = turn.current.then(work);
        turn.current = mine.catch(() => undefined);
        return mine;
      });
    return {
      push(batch, edits) {
        done.current = [...done.current, { batches: [batch], edits }];
        undone.current = [];
      },
      last: () =>
        queued(async () => {
          const step = done.current.at(-1);
          if (!step) return say(t("Non c'è altro da annullare qui."));
          done.current = done.current.slice(0, -1);
          const by = await takeBack(device, step.batches);
          undone.current = [...undone.current, { ...step, batches: [...step.batches, by] }];
        }),
      again: () =>
        queued(async () => {
          const step = undone.current.at(-1);
          if (!step) return say(t("Non c'è altro da rifare qui."));
          undone.current = undone.current.slice(0, -1);
          done.current = [...done.current, await doAgain(device, step)];
        }),
    };
  }, [device]);
}

/** Answers the id of the batch that took it back; none bears it where it was only withdrawn. */
async function takeBack(device: Device, batches: readonly string[]): Promise<string> {
  for (const batch of [...batches].reverse()) {
    const by = newId();
    const { undone, left } = await device.undo(batch, by);
    if (left.length) say(t("Annullato in parte: qualcosa è cambiato nel frattempo."));
    if (undone || left.length) return by;
  }
  return newId();
}

async function doAgain(device: Device, { batches, edits }: Step): Promise<Step> {
  const by = newId();
  const { undone } = await device.undo(batches.at(-1) ?? "", by);
  if (undone) return { batches: [...batches.slice(0, -1), by], edits };
  return { batches: [await device.batch(edits)], edits };
}
