import { ActionIcon, type ActionIconProps, Tooltip } from "@mantine/core";
import type { ComponentPropsWithRef } from "react";

import { Icon } from "./Icon";

type Props = ActionIconProps &
  Omit<ComponentPropsWithRef<"button">, keyof ActionIconProps> & {
    readonly icon: string;
    readonly label: string;
    readonly shortcut?: string;
  };

/** A button that is only an icon still has a name, for the tooltip and for screen readers. What it opened stands where the
 *  tooltip would: then there is none. */
export function IconButton({ icon, label, shortcut, size = "lg", className = "", ...rest }: Props) {
  return (
    <Tooltip
      label={shortcut ? `${label} (${shortcut})` : label}
      disabled={String(rest["aria-expanded"]) === "true"}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size={size}
        aria-label={label}
        {...rest}
        className={`touch ${className}`.trim()}
      >
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  );
}
