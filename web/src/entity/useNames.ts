import { useEffect, useMemo, useState } from "react";

import { useDevice } from "../device/hooks";
import { metaOf } from "./metas";
import { titleOf } from "./values";

/** Titles of some records of one entity, by id; those not (yet) known are missing. */
export function useNames(entity: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const device = useDevice();
  const key = ids.join();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = useMemo(() => key.split(",").filter(Boolean), [key]);
  useEffect(() => {
    const meta = metaOf(entity);
    if (!meta || !wanted.length) return;
    let live = true;
    void device.rows(entity, wanted).then((rows) => {
      if (live) setNames(new Map(rows.map((row) => [row.id, titleOf(meta, row)])));
    });
    return () => {
      live = false;
    };
  }, [device, entity, wanted]);
  return names;
}
