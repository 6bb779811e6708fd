import { Tooltip } from "@mantine/core";

import { t } from "../i18n";
import { Icon } from "./Icon";

/** A "?" that explains what stands beside it: to the mouse, to a finger, to the keyboard. */
export function Hint({ text }: { readonly text: string }) {
  return (
    <Tooltip label={text} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="hint no-print" aria-label={t("Che cosa vuol dire")}>
        <Icon name="help" size={16} />
      </button>
    </Tooltip>
  );
}
