/** The browser's own calendar beside a typed date: on phones it is the familiar wheel. */
import { ActionIcon } from "@mantine/core";
import { useRef } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";

export function PickDay(props: {
  readonly day: string;
  readonly onPick: (day: string) => void;
  readonly disabled?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        tabIndex={-1}
        disabled={props.disabled ?? false}
        aria-label={t("Apri il calendario")}
        onClick={() => input.current?.showPicker()}
      >
        <Icon name="calendar" size={16} />
      </ActionIcon>
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={props.day}
        onChange={(event) => event.currentTarget.value && props.onPick(event.currentTarget.value)}
        style={{
          position: "absolute",
          inset: "auto 0 0 auto",
          width: 1,
          height: 1,
          opacity: 0,
          pointerEvents: "none",
        }}
      />
    </>
  );
}
