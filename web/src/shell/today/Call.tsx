import { Anchor } from "@mantine/core";

import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import type { EntityMeta, Row } from "../../model/meta";
import { Icon } from "../../ui/Icon";
import { telHref } from "../../ui/links";

/** The number of a record, to be called at once; a mobile first. Nothing where there is none. */
export function Call({ meta, row }: { readonly meta: EntityMeta; readonly row: Row }) {
  const phones = Object.values(meta.fields)
    .filter((field) => field.kind === "phone")
    .sort((a, b) => Number(b.name === "mobile") - Number(a.name === "mobile"));
  const phone = phones.map((field) => textOf(row[field.name])).find(Boolean);
  if (!phone) return null;
  return (
    <Anchor href={telHref(phone)} className="todo-call touch" aria-label={t("Chiama {{phone}}", { phone })}>
      <Icon name="phone" size={16} /> <span className="figures">{phone}</span>
    </Anchor>
  );
}
