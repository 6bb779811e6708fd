import type { Device } from "../../device/contract";
import { remember } from "../../device/recent";
import { readAhead } from "../../device/window";
import { metaOf } from "../metas";
import { type ListSearch, placeOf, queryOf, readAsked, readDefinition } from "./view";

/** A page that waits longer for its rows is painted without them. */
const PATIENCE_MS = 120;

/** Before a list is painted: its first rows are read. Resolves with the columns kept on this device, as they were kept. */
export async function openList(device: Device, entity: string, search: ListSearch): Promise<unknown> {
  const meta = metaOf(entity);
  if (!meta) return null;
  const viewId = search.view ?? "";
  const columns = device.settings.get(placeOf(meta, viewId)).catch(() => null);
  const saved = viewId ? await device.record("core.savedview", viewId).catch(() => null) : null;
  if (saved) remember("core.savedview", [saved]);
  const definition = saved ? readDefinition(meta, saved["definition"]) : null;
  const rows = readAhead(device, queryOf(meta, readAsked(meta, search, definition)));
  await Promise.race([rows, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return columns;
}
