/** Table or whatever else a feature offers for this list: a board, a calendar. */
import { SegmentedControl } from "@mantine/core";

import { t } from "../../i18n";
import type { Layout } from "../registry";

interface Props {
  readonly layouts: readonly Layout[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

export function LayoutSwitch({ layouts, value, onChange }: Props) {
  if (!layouts.length) return null;
  return (
    <SegmentedControl
      size="sm"
      aria-label={t("Come si vede l'elenco")}
      value={value}
      onChange={onChange}
      data={[
        { value: "", label: t("Tabella") },
        ...layouts.map(({ name, label }) => ({ value: name, label: t(label) })),
      ]}
    />
  );
}
