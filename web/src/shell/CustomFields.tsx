/** Keeps the firm's own fields known to all derived screens. */
import { useEffect } from "react";

import { knowCustomFields, metaOf } from "../entity/metas";
import { useRows } from "../device/hooks";

export function CustomFields() {
  return metaOf("core.customfield") ? <Know /> : null;
}

function Know() {
  const rows = useRows({ entity: "core.customfield", sort: [{ field: "sort", desc: false }] }, 500);
  useEffect(() => {
    if (rows) knowCustomFields(rows);
  }, [rows]);
  return null;
}
