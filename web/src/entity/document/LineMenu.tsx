/** What can be done to one line, for who has no keys at hand. Made when it is first asked for: a document has hundreds of lines. */
import { Menu } from "@mantine/core";
import { useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";
import type { Line } from "./lines";

interface Props {
  readonly line: Line;
  readonly number: string;
  readonly hasParts: boolean;
  readonly onStep: (line: Line, by: 1 | -1) => void;
  readonly onBelow: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
}

export function LineMenu(props: Props) {
  const [isAsked, setAsked] = useState(false);
  const label = t("Azioni della riga {{number}}", { number: props.number });
  const button = (
    <button
      type="button"
      className="line-more touch"
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      onClick={() => setAsked(true)}
    >
      <Icon name="dots" />
    </button>
  );
  if (!isAsked) return button;
  return (
    <Menu defaultOpened position="bottom-end">
      <Menu.Target>{button}</Menu.Target>
      <Choices {...props} />
    </Menu>
  );
}

function Choices({ line, hasParts, onStep, onBelow, onRemove }: Props) {
  return (
    <Menu.Dropdown>
      <Menu.Item
        leftSection={<Icon name="arrow-up" />}
        rightSection={<kbd>Alt ↑</kbd>}
        onClick={() => onStep(line, -1)}
      >
        {t("Sposta su")}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="arrow-down" />}
        rightSection={<kbd>Alt ↓</kbd>}
        onClick={() => onStep(line, 1)}
      >
        {t("Sposta giù")}
      </Menu.Item>
      {hasParts && (
        <Menu.Item
          leftSection={<Icon name="plus" />}
          rightSection={<kbd>Alt ↵</kbd>}
          onClick={() => onBelow(line)}
        >
          {t("Aggiungi una voce sotto")}
        </Menu.Item>
      )}
      <Menu.Item
        color="red.8"
        leftSection={<Icon name="trash" />}
        rightSection={<kbd>{t("Ctrl Canc")}</kbd>}
        onClick={() => onRemove(line)}
      >
        {t("Togli la riga")}
      </Menu.Item>
    </Menu.Dropdown>
  );
}
