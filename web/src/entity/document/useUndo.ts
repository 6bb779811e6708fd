/** The way back of one editor: its acts, last first, each once. */
import { useCallback, useMemo, useRef } from "react";

import { useDevice } from "../../device/hooks";
import { t } from "../../i18n";
import { attempt, say } from "../../ui/say";

export interface Undo {
  readonly push: (batch: string) => void;
  readonly last: () => void;
}

export function useUndo(): Undo {
  const device = useDevice();
  const done = useRef<string[]>([]);
  const push = useCallback((batch: string) => void done.current.push(batch), []);
  const last = useCallback(() => {
    const batch = done.current.pop();
    if (!batch) return say(t("Non c'è altro da annullare qui."));
    attempt(async () => {
      const { left } = await device.undo(batch);
      if (left.length) say(t("Annullato in parte: qualcosa è cambiato nel frattempo."));
    });
  }, [device]);
  return useMemo(() => ({ push, last }), [push, last]);
}
