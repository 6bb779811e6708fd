import { useMediaQuery } from "@mantine/hooks";

/** Phones and narrow windows: cards instead of tables, pages instead of drawers, the bar below. */
export function useNarrow(): boolean {
  return useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
}
