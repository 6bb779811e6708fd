import { Button } from "@mantine/core";
import { memo } from "react";

import { t } from "../../i18n";
import { CHIP } from "../../ui/Chip";

interface QuickChipProps {
  readonly label: string;
  readonly index: number;
  readonly on: boolean;
  readonly onToggle: (index: number) => void;
}

export const QuickChip = memo(function QuickChip({ label, index, on, onToggle }: QuickChipProps) {
  return (
    <Button {...CHIP} variant={on ? "filled" : "default"} aria-pressed={on} onClick={() => onToggle(index)}>
      {t(label)}
    </Button>
  );
});
