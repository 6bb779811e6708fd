/** Whether the rail is narrow: kept on this device. */
import { useEffect, useState } from "react";

import { useDevice } from "../device/hooks";

export function useSlim(): readonly [boolean, (slim: boolean) => void] {
  const { settings } = useDevice();
  const [slim, setSlim] = useState(false);
  useEffect(() => {
    void settings.get("rail:slim").then((stored) => setSlim(stored === true));
  }, [settings]);
  return [
    slim,
    (next) => {
      setSlim(next);
      void settings.put("rail:slim", next);
    },
  ];
}
