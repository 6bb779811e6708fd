/** Keeps the firm's own fields known to all derived screens, and paints those again when a definition changes. */
import { Fragment, type ReactNode, useEffect, useSyncExternalStore } from "react";

import { customFieldsEdition, knowCustomFields, metaOf, watchCustomFields } from "../entity/metas";
import { useRows } from "../store/hooks";

export function CustomFields({ children }: { readonly children: ReactNode }) {
  return metaOf("core.customfield") ? <Known>{children}</Known> : children;
}

function Known({ children }: { readonly children: ReactNode }) {
  const rows = useRows({ entity: "core.customfield", sort: [{ field: "sort", desc: false }] }, 500);
  const edition = useSyncExternalStore(watchCustomFields, customFieldsEdition);
  useEffect(() => {
    if (rows) knowCustomFields(rows);
  }, [rows]);
  return <Fragment key={edition}>{children}</Fragment>;
}
