import { t } from "../../i18n";
import type { Device } from "../../device/contract";
import { sayWithUndo } from "../../ui/say";
import { sameValue, valueOf } from "../values";
import { saidOf } from "./fields";
import type { FormRequest } from "./newRecord";

type Values = Readonly<Record<string, unknown>>;

/** Keeps what was typed into a form, upon what it began with: a new record, or what differs of an old one. Its id. */
export async function store(
  device: Device,
  { meta, row, save }: Pick<FormRequest, "meta" | "row" | "save">,
  base: Values,
  typed: Values,
): Promise<string | null> {
  if (save) {
    await save(typed);
    return row?.id ?? null;
  }
  if (!row) return device.create(meta.key, saidOf(meta, { ...base, ...typed }));
  const edits = Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => !sameValue(valueOf(row, name), value)),
  );
  if (!Object.keys(edits).length) return row.id;
  const batch = await device.edit(meta.key, row.id, edits);
  sayWithUndo(t("Salvato."), () => void device.undo(batch));
  return row.id;
}
