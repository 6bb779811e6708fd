/** What the palette offers: the records found, then the commands whose names match what was typed. */
import { useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

import { useNewRecord } from "../entity/form/newRecord";
import { useMe } from "../entity/me";
import { metaOf } from "../entity/metas";
import { textOf, titleOf, valueOf } from "../entity/values";
import { t } from "../i18n";
import type { Hit } from "../device/contract";
import { useDevice } from "../device/hooks";
import { attempt, say } from "../ui/say";
import { commands, matchingCommands } from "./commands";
import { useOpenCard } from "./useOpenCard";

export interface Choice {
  readonly key: string;
  readonly group: string;
  readonly icon: string;
  readonly name: string;
  readonly hint: string;
  readonly run: () => void;
}

const MOST_COMMANDS = 8;

export function useChoices(typed: string, onHelp: () => void): (hits: readonly Hit[]) => readonly Choice[] {
  const device = useDevice();
  const me = useMe();
  const open = useNewRecord();
  const card = useOpenCard();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  return useCallback(
    (hits: readonly Hit[]): readonly Choice[] => {
      const go = (path: string) => void navigate({ to: path });
      const all = commands({ me, device, go, open, theme: setColorScheme, help: onHelp, say, attempt, card });
      const records = hits.flatMap((hit): Choice[] => {
        const meta = metaOf(hit.entity);
        if (!meta || meta.hidden) return [];
        const hint = meta.subtitle
          .map((name) => textOf(valueOf(hit.row, name)))
          .filter(Boolean)
          .join(" ");
        return [
          {
            key: hit.row.id,
            group: t("Schede"),
            icon: meta.icon,
            name: titleOf(meta, hit.row),
            hint: [t(meta.label), hint].filter(Boolean).join(" · "),
            run: () => go(`/e/${meta.key}/${hit.row.id}`),
          },
        ];
      });
      const does = matchingCommands(all, typed)
        .slice(0, MOST_COMMANDS)
        .map((command) => ({ ...command, key: `${command.hint} ${command.name}`, group: t("Comandi") }));
      return [...records, ...does];
    },
    [typed, me, device, open, navigate, setColorScheme, onHelp, card],
  );
}
