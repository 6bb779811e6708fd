import { Badge, Breadcrumbs, Button, Group, Menu, Modal, Text, Title, Tooltip } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Hint } from "../../ui/Hint";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { attempt, say, sayWithUndo } from "../../ui/say";
import { ChangeOwner } from "../ChangeOwner";
import { useNewRecord } from "../form/newRecord";
import { KINDS } from "../kinds";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../../model/meta";
import { type Action, actionsFor } from "../registry";
import { offered } from "../acts";
import { keptByOwner, may } from "../rights";
import { useEnglishName } from "../terms";
import { useFrozen } from "../useFrozen";
import { RecordName } from "../useName";
import { isEmpty, valueOf } from "../values";
import { Present } from "./Present";
import { Tags } from "./Tags";

const TOUCHED = { hover: true, focus: true, touch: true };

interface Props {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly onRemove: () => void;
}

function wordsAt(meta: EntityMeta, row: Row, name: string): string {
  const field = meta.fields[name];
  return field ? KINDS[field.kind].format(field, valueOf(row, name)) : "";
}

export function CardHead({ meta, row, onRemove }: Props) {
  const device = useDevice();
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const [owner, setOwner] = useState(false);
  const [dialog, setDialog] = useState<Action | null>(null);
  const still = useFrozen(meta, row);
  const editable = may(me, meta, "edit", row) && !still.reason;
  const english = useEnglishName(meta);
  const states = Object.values(meta.fields)
    .filter(
      (field) =>
        field.kind === "choice" && !isEmpty(valueOf(row, field.name)) && meta.columns.includes(field.name),
    )
    .slice(0, 3);
  const actions = offered(actionsFor(meta.key), me, meta, row);
  const isPrivate = row["is_private"] === true;
  const decides = meta.owned && editable && !keptByOwner(me, row).size;

  function start(action: Action) {
    if (action.dialog) setDialog(action);
    else
      attempt(async () => {
        await action.run?.(row, { device, me, go: (path) => void navigate({ to: path }), say });
      });
  }

  function change(values: Readonly<Record<string, unknown>>, words: string) {
    attempt(async () => {
      const batch = await device.edit(meta.key, row.id, values);
      sayWithUndo(words, () => attempt(() => device.undo(batch)));
    });
  }

  return (
    <header className="card-head">
      <Breadcrumbs fz="sm" separator="›">
        <Group gap={6}>
          <Link to="/e/$entity" params={{ entity: meta.key }} search={{}} className="crumb">
            {t(meta.plural)}
            {english && ` (${english})`}
          </Link>
          {meta.help && <Hint text={t(meta.help)} />}
        </Group>
      </Breadcrumbs>
      <Group justify="space-between" align="flex-start" wrap="wrap" gap="xs">
        <div>
          <Title order={1} fz="h2" className="card-name">
            <RecordName meta={meta} row={row} />
          </Title>
          <Group gap="xs" mt={4}>
            <Text c="dimmed" fz="sm">
              {meta.subtitle
                .map((name) => wordsAt(meta, row, name))
                .filter(Boolean)
                .join(" · ")}
            </Text>
            {states.map((field) => {
              const Show = KINDS[field.kind].show;
              return <Show key={field.name} field={field} value={valueOf(row, field.name)} />;
            })}
            {still.reason && (
              <Tooltip label={t(still.reason)} events={TOUCHED}>
                <Badge
                  variant="light"
                  color="gray"
                  tt="none"
                  tabIndex={0}
                  aria-label={t(still.reason)}
                  leftSection={<Icon name="lock" size={12} />}
                >
                  {t("Ferma")}
                </Badge>
              </Tooltip>
            )}
            {isPrivate && (
              <Badge variant="light" color="gray" tt="none" leftSection={<Icon name="lock" size={12} />}>
                {t("Privata")}
              </Badge>
            )}
            <Present entity={meta.key} row={row} />
            {meta.fields["tags"] && (
              <Tags
                meta={meta}
                row={row}
                editable={
                  may(me, meta, "edit", row) && !(meta.fields["tags"] && still.of(meta.fields["tags"]))
                }
              />
            )}
          </Group>
        </div>
        <Group gap="xs" className="no-print">
          {actions.slice(0, 2).map(({ action, reason }) => (
            <Tooltip key={action.name} label={t(reason)} disabled={!reason} events={TOUCHED}>
              <Button
                variant="default"
                leftSection={<Icon name={action.icon} />}
                data-disabled={reason ? true : undefined}
                aria-disabled={reason !== ""}
                onClick={() => !reason && start(action)}
              >
                {t(action.name)}
              </Button>
            </Tooltip>
          ))}
          {editable && (
            <Button id="card-edit" leftSection={<Icon name="edit" />} onClick={() => open({ meta, row })}>
              {t("Modifica")}
            </Button>
          )}
          <Menu position="bottom-end" width={250}>
            <Menu.Target>
              <IconButton icon="dots" label={t("Altro")} variant="default" size={36} />
            </Menu.Target>
            <Menu.Dropdown>
              {actions.slice(2).map(({ action, reason }) => (
                <Menu.Item
                  key={action.name}
                  disabled={reason !== ""}
                  title={t(reason)}
                  leftSection={<Icon name={action.icon} />}
                  onClick={() => start(action)}
                >
                  {t(action.name)}
                </Menu.Item>
              ))}
              {decides && (
                <Menu.Item leftSection={<Icon name="transfer" />} onClick={() => setOwner(true)}>
                  {t("Cambia titolare…")}
                </Menu.Item>
              )}
              {decides && (
                <Menu.Item
                  leftSection={<Icon name={isPrivate ? "lock-open" : "lock"} />}
                  onClick={() =>
                    change(
                      { is_private: !isPrivate },
                      isPrivate
                        ? t("La scheda non è più privata.")
                        : t("Scheda privata: la vede solo il titolare."),
                    )
                  }
                >
                  {isPrivate ? t("Togli «privata»") : t("Imposta scheda privata")}
                </Menu.Item>
              )}
              {meta.owned && editable && row["archived_at"] == null && (
                <Menu.Item
                  leftSection={<Icon name="archive" />}
                  onClick={() => change({ archived_at: new Date().toISOString() }, t("Scheda archiviata."))}
                >
                  {t("Archivia")}
                </Menu.Item>
              )}
              <Menu.Item leftSection={<Icon name="printer" />} onClick={() => window.print()}>
                {t("Stampa la scheda")}
              </Menu.Item>
              {may(me, meta, "delete", row) && !still.reason && (
                <>
                  <Menu.Divider />
                  <Menu.Item color="red.8" leftSection={<Icon name="trash" />} onClick={onRemove}>
                    {t("Elimina")}
                  </Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      {owner && (
        <ChangeOwner
          meta={meta}
          count={1}
          ids={() => Promise.resolve([row.id])}
          onClose={() => setOwner(false)}
        />
      )}
      {dialog?.dialog && (
        <Modal
          opened
          onClose={() => setDialog(null)}
          title={t(dialog.name)}
          size="lg"
          closeButtonProps={{ "aria-label": t("Chiudi") }}
        >
          <dialog.dialog row={row} close={() => setDialog(null)} />
        </Modal>
      )}
    </header>
  );
}
