/** Keeps what this person may see of the fields known to all derived screens. */
import { useEffect } from "react";

import { useMe } from "../entity/me";
import { knowRights } from "../entity/metas";

export function FieldRights() {
  const me = useMe();
  useEffect(() => knowRights(me), [me]);
  return null;
}
