import { useEffect, useState } from "react";

import { useDevice } from "../device/hooks";
import { metaOf } from "../entity/metas";
import { isRecordId } from "../entity/values";
import type { EntityMeta, Row } from "../model/meta";
import { usePath } from "./usePath";

export interface OpenCard {
  readonly meta: EntityMeta;
  readonly row: Row;
}

/** The card on the screen, if it is one. */
export function useOpenCard(): OpenCard | null {
  const device = useDevice();
  const path = usePath();
  const [card, setCard] = useState<OpenCard | null>(null);
  useEffect(() => {
    let live = true;
    const [, at = "", entity = "", id = ""] = path.split("/");
    const meta = at === "e" ? metaOf(entity) : undefined;
    if (meta && isRecordId(id))
      void device.record(meta.key, id).then((row) => live && setCard(row && { meta, row }));
    return () => {
      live = false;
    };
  }, [device, path]);
  return card;
}
