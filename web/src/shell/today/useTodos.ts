import { useCallback, useMemo } from "react";

import type { Device } from "../../device/contract";
import { useLive } from "../../device/useLive";
import { textOf } from "../../entity/values";
import type { EntityMeta } from "../../model/meta";
import { dueUntil, type Todo } from "./days";

/** More than anybody does in a week; what is beyond is counted, not shown. */
const MOST = 200;

/** What is due of these entities, read again whenever one of them changes; undefined until it is known. */
export function useTodos(
  metas: readonly EntityMeta[],
  day: string,
  isMine: boolean,
): readonly Todo[] | undefined {
  const keys = useMemo(() => metas.map((meta) => meta.key), [metas]);
  const read = useCallback(
    async (device: Device) => {
      const found = await Promise.all(metas.map((meta) => todosOf(device, meta, day, isMine)));
      return found.flat();
    },
    [metas, day, isMine],
  );
  return useLive(`todos ${keys.join()} ${day} ${isMine}`, keys, read);
}

async function todosOf(device: Device, meta: EntityMeta, day: string, isMine: boolean): Promise<Todo[]> {
  const { due } = meta;
  if (!due) return [];
  const query = {
    entity: meta.key,
    filter: dueUntil(meta, day, isMine),
    sort: [{ field: due.on, desc: false }],
  };
  const rows = await device.list(query, 0, MOST);
  return rows.map((row) => ({ meta, row, what: textOf(row[due.what]), on: textOf(row[due.on]) }));
}
