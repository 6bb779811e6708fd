import { Button } from "@mantine/core";
import { memo } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useNarrow } from "../../ui/useNarrow";

interface FilterButtonProps {
  readonly rules: number;
  readonly filtering: boolean;
  readonly onFiltering: (open: boolean) => void;
}

export const FilterButton = memo(function FilterButton({ rules, filtering, onFiltering }: FilterButtonProps) {
  const look = {
    variant: rules ? "light" : "default",
    "aria-expanded": filtering,
    onClick: () => onFiltering(!filtering),
  };
  return useNarrow() ? (
    <IconButton icon="filter" label={t("Filtro")} size={36} {...look} />
  ) : (
    <Button leftSection={<Icon name="filter" />} {...look}>
      {rules ? t("Filtro ({{n}})", { n: rules }) : t("Filtro")}
    </Button>
  );
});
