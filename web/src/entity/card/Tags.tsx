/** The tags of a card: seen, added and taken off in place. */
import { Badge, Button, Popover } from "@mantine/core";

import { t } from "../../i18n";
import { useDevice } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { attempt } from "../../ui/say";
import { Field } from "../form/Field";
import { KINDS } from "../kinds";
import { members } from "../kinds/choices";
import { RefName } from "../kinds/ref";
import type { EntityMeta, Row } from "../../model/meta";
import { valueOf } from "../values";

export function Tags({
  meta,
  row,
  editable,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly editable: boolean;
}) {
  const device = useDevice();
  const field = meta.fields["tags"];
  if (!field) return null;
  const value = valueOf(row, "tags");
  const Show = KINDS[field.kind].show;
  return (
    <>
      {field.to ? (
        members(value).map((id) => (
          <Badge key={id} variant="outline" color="gray" radius="sm" tt="none" fw={500}>
            <RefName to={field.to ?? ""} id={id} />
          </Badge>
        ))
      ) : (
        <Show field={field} value={value} />
      )}
      {editable && (
        <Popover position="bottom-start" shadow="md" width={300} trapFocus>
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              className="no-print"
              leftSection={<Icon name="tag" size={14} />}
            >
              {t("Etichette")}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <Field
              field={field}
              entity={meta}
              value={value}
              focus
              onChange={(next) => attempt(() => device.edit(meta.key, row.id, { tags: next }))}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </>
  );
}
