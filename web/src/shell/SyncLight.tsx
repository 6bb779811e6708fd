import { Progress } from "@mantine/core";

import { t } from "../i18n";
import { useSync } from "../device/hooks";
import { GoLink } from "../ui/GoLink";
import { Icon } from "../ui/Icon";
import { lightWords } from "./light";

export function SyncLight({ short }: { readonly short: boolean }) {
  const state = useSync();
  const light = lightWords(state);
  const share = state.loading?.total ? (100 * state.loading.done) / state.loading.total : 0;
  return (
    <GoLink
      to="/sync"
      className={`light light-${light.colour}`}
      aria-label={t("Sincronizzazione: {{words}}", { words: light.words })}
    >
      <Icon name={light.icon} size={18} />
      <span className={short ? "sr-only" : ""} role="status">
        {light.words}
      </span>
      {state.light === "loading" && (
        <Progress value={share} size={3} className="light-bar" aria-label={t("Caricamento")} />
      )}
    </GoLink>
  );
}
