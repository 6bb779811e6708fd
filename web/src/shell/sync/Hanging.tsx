/** What waits with a refused batch: how much, and what, for who wants to look. */
import { counted, t } from "../../i18n";
import type { QueuedBatch } from "../../device/contract";
import { OpWords } from "./OpWords";

const SHOWN = 100;

export function Hanging({ batches }: { readonly batches: readonly QueuedBatch[] }) {
  const ops = batches.flatMap((batch) => batch.ops);
  return (
    <details>
      <summary>
        {t("Aspetta con questa: {{n}}. Reinviata questa, parte anche il resto.", {
          n: counted(batches.length, "modifica", "modifiche"),
        })}
      </summary>
      <ul>
        {ops.slice(0, SHOWN).map((op) => (
          <li key={op.id}>
            <OpWords op={op} />
          </li>
        ))}
      </ul>
    </details>
  );
}
