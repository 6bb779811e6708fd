/** Who else has this card open now. Known only with a network; without one, nothing is shown. */
import { Badge } from "@mantine/core";
import { useEffect, useState } from "react";

import { t } from "../../i18n";
import { call } from "../../device/http";
import { useSyncPart } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import type { Row } from "../../model/meta";

const SOON = 1;
/** After a card that the server does not have yet, or a network that broke. */
const AGAIN = 30;

export function Present({ entity, row }: { readonly entity: string; readonly row: Row }) {
  const online = useSyncPart((state) => state.online);
  const [names, setNames] = useState<readonly string[]>([]);
  const record = row.id;

  useEffect(() => {
    if (!online) return;
    let live = true;
    const place = { entity, record };
    let told = false;
    const look = () => {
      if (document.visibilityState !== "visible") return;
      told = true;
      call("POST", "/api/presence", place).then(
        (answer) => {
          if (!live) return;
          setNames(namesIn(answer["others"]));
          after(Number(answer["every"]));
        },
        () => {
          if (!live) return;
          setNames([]);
          after(AGAIN);
        },
      );
    };
    let timer: ReturnType<typeof setTimeout>;
    function after(seconds: number) {
      clearTimeout(timer);
      timer = setTimeout(look, seconds * 1000);
    }
    // Who leafs through cards is at none of them.
    after(SOON);
    document.addEventListener("visibilitychange", look);
    return () => {
      live = false;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      setNames([]);
      if (told) void call("POST", "/api/presence/leave", place).catch(() => undefined);
    };
  }, [online, entity, record]);

  if (!names.length) return null;
  return (
    <Badge variant="light" color="teal" tt="none" leftSection={<Icon name="eye" size={12} />} role="status">
      {t("Aperta anche da {{names}}", { names: names.join(", ") })}
    </Badge>
  );
}

function namesIn(others: unknown): readonly string[] {
  return Array.isArray(others) ? others.map((one: { readonly name?: unknown }) => String(one.name)) : [];
}
