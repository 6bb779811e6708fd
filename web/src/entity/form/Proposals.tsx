/** "Comune: Roma (RM)": what the other fields may become, given what was just typed. */
import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";

import { Icon } from "../../ui/Icon";
import type { EntityMeta } from "../../model/meta";
import { proposalFor, type Proposed } from "../registry";
import { sameValue } from "../values";

interface Props {
  readonly meta: EntityMeta;
  readonly values: Readonly<Record<string, unknown>>;
  readonly changed: string;
  readonly onTake: (values: Readonly<Record<string, unknown>>) => void;
}

export function Proposals({ meta, values, changed, onTake }: Props) {
  const [proposed, setProposed] = useState<readonly Proposed[]>([]);
  useEffect(() => {
    let live = true;
    const propose = proposalFor(meta.key);
    // A proposal that cannot be made now (its table not loaded, no network) is simply not made.
    if (propose)
      Promise.resolve(propose(values, changed)).then(
        (list) => live && setProposed(list),
        () => live && setProposed([]),
      );
    return () => {
      live = false;
    };
  }, [meta, values, changed]);
  const useful = proposed.filter((each) =>
    Object.entries(each.values).some(([name, value]) => !sameValue(values[name], value)),
  );
  if (!useful.length) return null;
  return (
    <Group gap={6} mt={6} role="status">
      {useful.slice(0, 6).map((each) => (
        <Button
          key={each.label}
          size="compact-xs"
          variant="light"
          leftSection={<Icon name="wand" size={14} />}
          onClick={() => onTake(each.values)}
        >
          {each.label}
        </Button>
      ))}
    </Group>
  );
}
