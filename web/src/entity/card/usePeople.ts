import { useMemo } from "react";

import { useRows } from "../../device/hooks";
import { textOf } from "../values";
import type { Person } from "./mentions";

const NOBODY: readonly Person[] = [];
const MOST = 500;

/** The colleagues, by name. */
export function usePeople(): readonly Person[] {
  const rows = useRows({ entity: "core.user", sort: [{ field: "name", desc: false }] }, MOST);
  return useMemo(
    () =>
      rows?.map((row) => ({ id: row.id, name: textOf(row["name"]), active: row["state"] === "active" })) ??
      NOBODY,
    [rows],
  );
}
