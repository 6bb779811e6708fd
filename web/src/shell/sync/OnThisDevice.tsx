/** How far back the documents on this device go. Shown where there are such. */
import { Select, Text } from "@mantine/core";

import { useDevice } from "../../device/hooks";
import { useWindow } from "../../entity/useWindow";
import { t } from "../../i18n";
import { attempt } from "../../ui/say";

const CHOICES = [12, 24, 36, 60];
const ALL = "all";

export function OnThisDevice() {
  const device = useDevice();
  const [months, choose] = useWindow();
  const documents = Object.values(device.entities).filter((meta) => meta.window && !meta.parent);
  if (!documents.length || months === undefined) return null;
  const names = documents.map((meta) => t(meta.plural)).join(", ");
  return (
    <section aria-label={t("Su questo dispositivo")}>
      <h2 className="section-title">{t("Su questo dispositivo")}</h2>
      <Select
        maw={320}
        label={t("Documenti da tenere ({{names}})", { names })}
        data={[
          { value: ALL, label: t("Tutti") },
          ...CHOICES.map((n) => ({ value: String(n), label: t("Gli ultimi {{n}} mesi", { n }) })),
        ]}
        value={months === null ? ALL : String(months)}
        allowDeselect={false}
        onChange={(value) => attempt(() => choose(value === ALL ? null : Number(value)))}
      />
      <Text fz="sm" c="dimmed" mt="xs">
        {t(
          "I più vecchi restano sul server, tranne quelli ancora aperti: per aprirli serve la rete. La scelta vale per questo dispositivo.",
        )}
      </Text>
    </section>
  );
}
