import { memo } from "react";

import { ICONS } from "./icons";

/** An icon by its Tabler name. Decoration only: the words stand beside it, or in the button's name. */
export const Icon = memo(function Icon({
  name,
  size = 18,
}: {
  readonly name: string;
  readonly size?: number;
}) {
  const Found = (Object.hasOwn(ICONS, name) ? ICONS[name] : undefined) ?? ICONS["file"];
  return Found ? (
    <Found size={size} stroke={1.6} aria-hidden focusable={false} style={{ flex: "none" }} />
  ) : null;
});
