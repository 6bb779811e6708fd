/** One thing to do, done or put off where it stands. */
import { ActionIcon, Menu, Tooltip } from "@mantine/core";

import { useDevice } from "../../device/hooks";
import { useMe } from "../../entity/me";
import { may } from "../../entity/rights";
import { RecordName } from "../../entity/useName";
import { t } from "../../i18n";
import { formatDay } from "../../i18n/dates";
import { cardPath, GoLink } from "../../ui/GoLink";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, sayWithUndo } from "../../ui/say";
import { Call } from "./Call";
import { laterDays, type Todo } from "./days";

export function TodoLine({ todo, day }: { readonly todo: Todo; readonly day: string }) {
  const { meta, row, what, on } = todo;
  const device = useDevice();
  const isMine = may(useMe(), meta, "edit", row);

  function change(values: Readonly<Record<string, unknown>>, words: string) {
    attempt(async () => {
      const batch = await device.edit(meta.key, row.id, values);
      sayWithUndo(words, () => attempt(() => device.undo(batch)));
    });
  }
  const { due } = meta;
  if (!due) return null;

  return (
    <li className="todo">
      <Tooltip label={t("Fatto")}>
        <ActionIcon
          variant="default"
          radius="xl"
          className="touch todo-done"
          aria-label={t("Fatto: {{what}}", { what: what || t(meta.label) })}
          disabled={!isMine}
          onClick={() =>
            change({ [due.what]: "", [due.on]: null }, t("Fatto: {{what}}", { what: what || t(meta.label) }))
          }
        >
          <Icon name="check" size={16} />
        </ActionIcon>
      </Tooltip>
      <div className="todo-words">
        <div>{what || t("Da risentire")}</div>
        <div className="todo-below">
          <GoLink to={cardPath(meta.key, row.id)} className="todo-about">
            <Icon name={meta.icon} size={14} /> <RecordName meta={meta} row={row} />
          </GoLink>
          {on !== day && (
            <span className={on < day ? "late figures" : "subtle figures"}>{formatDay(on)}</span>
          )}
        </div>
      </div>
      <Call meta={meta} row={row} />
      {isMine && (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton icon="calendar" label={t("Rimanda")} />
          </Menu.Target>
          <Menu.Dropdown>
            {laterDays(day).map(([word, later]) => (
              <Menu.Item
                key={word}
                rightSection={<span className="subtle figures">{formatDay(later)}</span>}
                onClick={() =>
                  change({ [due.on]: later }, t("Rimandato al {{day}}", { day: formatDay(later) }))
                }
              >
                {t(word)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
