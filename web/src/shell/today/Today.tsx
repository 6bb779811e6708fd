/** Oggi: what is late, due and soon, what the apps add, who named me; each line acted on where it stands. */
import { SegmentedControl, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";

import { useSync } from "../../device/hooks";
import { useMe } from "../../entity/me";
import { SETTINGS } from "../../entity/metas";
import { todaySources } from "../../entity/registry";
import { maySee } from "../../entity/rights";
import { useMetas } from "../../entity/useMeta";
import { t } from "../../i18n";
import { formatLongDay, today } from "../../i18n/dates";
import type { EntityMeta } from "../../model/meta";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";
import { areasFor } from "../areas";
import { lightWords } from "../light";
import { byDay, type Part } from "./days";
import { FirstSteps } from "./FirstSteps";
import { Mentions } from "./Mentions";
import { Recent } from "./Recent";
import { Source } from "./Source";
import { TodoLine } from "./TodoLine";
import { useTodos } from "./useTodos";
import { useWhose } from "./useWhose";

const TITLES: Readonly<Record<Part, string>> = {
  late: "In ritardo",
  today: "Per oggi",
  soon: "Nei prossimi sette giorni",
};

export function Today() {
  const me = useMe();
  const all = useMetas();
  const [isMine, setMine] = useWhose();
  const sync = useSync();
  const day = today();
  const metas = useMemo(
    () =>
      (all.length ? areasFor(me) : []).filter((area) => area.key !== SETTINGS).flatMap((area) => area.metas),
    [me, all],
  );
  const light = lightWords(sync);
  const isLoading = sync.light === "loading";
  return (
    <div className="page">
      <div className="today-head">
        <div>
          <Title order={1} fz="h2">
            {t("Oggi")}
          </Title>
          <span className="subtle">{formatLongDay(day)}</span>
        </div>
        <SegmentedControl
          aria-label={t("Di chi")}
          value={isMine ? "mine" : "all"}
          onChange={(value) => setMine(value === "mine")}
          data={[
            { value: "mine", label: t("Mie") },
            { value: "all", label: t("Di tutti") },
          ]}
        />
      </div>
      {(sync.pending > 0 || sync.review > 0) && (
        <Link to="/sync" className={`notice light-${light.colour}`}>
          <Icon name={light.icon} /> {light.words}{" "}
          <span className="subtle">— {t("apri il Centro sincronizzazione")}</span>
        </Link>
      )}
      {!metas.length && (
        <Empty
          icon="lock"
          title={t("Qui non c'è ancora niente da vedere")}
          text={t(
            "Il tuo utente non è in nessun gruppo che possa vedere le schede: chiedi a chi amministra.",
          )}
        />
      )}
      {isLoading && <p className="subtle">{t("I dati stanno arrivando su questo dispositivo…")}</p>}
      <Todos metas={metas} day={day} isMine={isMine} isLoading={isLoading} onOthers={() => setMine(false)} />
      {todaySources()
        .filter((source) => maySee(me, source.entity))
        .map((source) => (
          <Source key={source.label} source={source} isMine={isMine} />
        ))}
      <Mentions />
      <Recent metas={metas} />
    </div>
  );
}

interface TodosProps {
  readonly metas: readonly EntityMeta[];
  readonly day: string;
  readonly isMine: boolean;
  readonly isLoading: boolean;
  readonly onOthers: () => void;
}

const NONE: readonly EntityMeta[] = [];

function Todos({ metas, day, isMine, isLoading, onOthers }: TodosProps) {
  const withDue = useMemo(
    () => metas.filter(({ due, fields }) => due && fields[due.what] && fields[due.on]),
    [metas],
  );
  const todos = useTodos(withDue, day, isMine);
  const isIdle = todos?.length === 0 && !isLoading;
  const others = useTodos(isIdle && isMine ? withDue : NONE, day, false);
  if (!todos || !withDue.length) return null;
  if (isIdle) return <FirstSteps metas={metas} others={others?.length ?? 0} onOthers={onOthers} />;
  return (
    <>
      {[...byDay(todos, day)].map(
        ([part, found]) =>
          found.length > 0 && (
            <section key={part} aria-label={t(TITLES[part])}>
              <h2 className={part === "late" ? "section-title late" : "section-title"}>
                {t(TITLES[part])} <span className="subtle figures">{found.length}</span>
              </h2>
              <ul className="todos">
                {found.map((todo) => (
                  <TodoLine key={todo.row.id} todo={todo} day={day} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
