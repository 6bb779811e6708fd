import { List, Text } from "@mantine/core";

import { RefLink } from "../../entity/kinds/ref";
import type { Row } from "../../model/meta";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import { useRows } from "../../device/hooks";
import { type Branch, chartOf } from "./orgChart";

const MOST = 500;

/** Who depends on whom at an account. */
export function OrgChart({ row }: { readonly row: Row }) {
  const units = useRows(
    {
      entity: "parties.orgunit",
      filter: { field: "account", op: "is", value: row.id },
      sort: [{ field: "sort", desc: false }],
    },
    MOST,
  );
  if (!units) return null;
  if (!units.length)
    return (
      <Text fz="sm" c="dimmed">
        {t("Aggiungi i reparti nella scheda: qui si vede chi dipende da chi.")}
      </Text>
    );
  return <Level branches={chartOf(units)} />;
}

function Level({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <List fz="sm" withPadding={false} listStyleType="none">
      {branches.map(({ unit, below }) => (
        <List.Item key={unit.id}>
          <strong>{textOf(unit["name"])}</strong>
          {textOf(unit["head_contact"]) && (
            <>
              {" · "}
              <RefLink to="parties.contact" id={textOf(unit["head_contact"])} />
            </>
          )}
          {below.length > 0 && (
            <div
              style={{
                borderInlineStart: "1px solid var(--mantine-color-default-border)",
                marginInlineStart: 6,
                paddingInlineStart: 12,
              }}
            >
              <Level branches={below} />
            </div>
          )}
        </List.Item>
      ))}
    </List>
  );
}
