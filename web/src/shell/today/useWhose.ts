/** Whether *Oggi* shows what is mine or everybody's: kept on this device. */
import { useEffect, useState } from "react";

import { useDevice } from "../../device/hooks";

export function useWhose(): readonly [boolean, (isMine: boolean) => void] {
  const { settings } = useDevice();
  const [isMine, setMine] = useState(true);
  useEffect(() => {
    void settings.get("today:whose").then((stored) => setMine(stored !== "all"));
  }, [settings]);
  return [
    isMine,
    (next) => {
      setMine(next);
      void settings.put("today:whose", next ? "mine" : "all");
    },
  ];
}
