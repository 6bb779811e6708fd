import { useCallback, useEffect, useState } from "react";

import { useDevice } from "../device/hooks";
import { WINDOW } from "../model/window";

/** Months of documents that this device holds (null: all; undefined: not read yet), and how to say otherwise: it is followed at the next contact. */
export function useWindow(): readonly [
  months: number | null | undefined,
  choose: (months: number | null) => Promise<void>,
] {
  const device = useDevice();
  const [months, setMonths] = useState<number | null>();
  useEffect(() => {
    void device.settings.get(WINDOW).then((kept) => setMonths(typeof kept === "number" ? kept : null));
  }, [device]);
  const choose = useCallback(
    async (wanted: number | null) => {
      await device.settings.put(WINDOW, wanted);
      setMonths(wanted);
      await device.sync.now();
    },
    [device],
  );
  return [months, choose];
}
