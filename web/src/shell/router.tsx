/** Every address of the application. Addresses are written by anybody: entity and id are checked before use. */
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  useNavigate,
  useParams,
} from "@tanstack/react-router";
import { Button } from "@mantine/core";

import { EntityCard } from "../entity/card/EntityCard";
import { EntityList } from "../entity/list/EntityList";
import { openList } from "../entity/list/openList";
import { readListSearch } from "../entity/list/view";
import { useMe } from "../entity/me";
import type { EntityMeta } from "../model/meta";
import { pages } from "../entity/registry";
import { maySee } from "../entity/rights";
import { useMeta } from "../entity/useMeta";
import { isRecordId } from "../entity/values";
import { t } from "../i18n";
import type { Device } from "../device/contract";
import { Empty } from "../ui/Empty";
import { Frame } from "./Frame";
import { SettingsHome } from "./settings/SettingsHome";
import { Today } from "./today/Today";
import { SyncCentre } from "./sync/SyncCentre";

function NotHere() {
  const navigate = useNavigate();
  return (
    <Empty
      isPage
      icon="route"
      title={t("Questa pagina non c'è")}
      text={t("L'indirizzo è sbagliato, o non è tra quello che puoi vedere.")}
    >
      <Button onClick={() => void navigate({ to: "/" })}>{t("Vai a Oggi")}</Button>
    </Empty>
  );
}

/** A mistake of ours on one page: the rest stands, and says so in the person's language. */
function Broken() {
  return (
    <Empty
      isPage
      icon="alert-triangle"
      title={t("Questa pagina non si apre")}
      text={t("È un errore nostro. Quello che hai scritto è al sicuro sul dispositivo: ricarica e continua.")}
    >
      <Button onClick={() => window.location.reload()}>{t("Ricarica")}</Button>
    </Empty>
  );
}

function useAllowed(entity: string): EntityMeta | null {
  const me = useMe();
  const meta = useMeta(entity);
  return meta && maySee(me, entity) ? meta : null;
}

function ListPage() {
  const { entity } = useParams({ from: "/e/$entity" });
  const meta = useAllowed(entity);
  return meta && !meta.hidden ? <EntityList meta={meta} /> : <NotHere />;
}

function CardPage() {
  const { entity, id } = useParams({ from: "/e/$entity/$id" });
  const meta = useAllowed(entity);
  return meta && isRecordId(id) ? <EntityCard key={id} meta={meta} id={id} /> : <NotHere />;
}

function OwnPage() {
  const { page, id } = useParams({ strict: false });
  const Found = pages().find((each) => each.path === page)?.component;
  return Found && (id === undefined || isRecordId(id)) ? (
    <Found key={id ?? ""} id={id ?? null} />
  ) : (
    <NotHere />
  );
}

const root = createRootRouteWithContext<{ readonly device: Device }>()({
  component: Frame,
  notFoundComponent: NotHere,
});
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const routes = [
  createRoute({ ...at("/"), component: Today }),
  createRoute({
    ...at("/e/$entity"),
    component: ListPage,
    validateSearch: readListSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, params, deps }) => openList(context.device, params.entity, deps),
    // The device is asked anew at every visit: it answers in milliseconds, and what it says is always true.
    gcTime: 0,
  }),
  createRoute({ ...at("/e/$entity/$id"), component: CardPage }),
  createRoute({ ...at("/p/$page"), component: OwnPage }),
  createRoute({ ...at("/p/$page/$id"), component: OwnPage }),
  createRoute({ ...at("/sync"), component: SyncCentre }),
  createRoute({
    ...at("/import"),
    component: lazyRouteComponent(() => import("../entity/import/ImportPage")),
    validateSearch: (raw: Record<string, unknown>): { entity?: string; id?: string } => ({
      ...(typeof raw["entity"] === "string" ? { entity: raw["entity"] } : {}),
      ...(typeof raw["id"] === "string" && isRecordId(raw["id"]) ? { id: raw["id"] } : {}),
    }),
  }),
  createRoute({ ...at("/settings"), component: SettingsHome }),
  createRoute({
    ...at("/settings/security"),
    component: lazyRouteComponent(() => import("./security/Security")),
  }),
  createRoute({
    ...at("/settings/people"),
    component: lazyRouteComponent(() => import("./settings/People")),
  }),
  createRoute({
    ...at("/settings/quarantine"),
    component: lazyRouteComponent(() => import("./settings/Quarantine")),
  }),
  createRoute({ ...at("/login"), component: Today }),
  createRoute({ ...at("/setup"), component: Today }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([...routes]),
  // Given where the device is known: shell/App.tsx.
  context: { device: undefined as unknown as Device },
  defaultPreload: false,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  // Plain addresses that people can read, write and share: no JSON around words.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Record<string, unknown>) => {
    const pairs = Object.entries(search).filter(
      (pair): pair is [string, string] => typeof pair[1] === "string",
    );
    const text = new URLSearchParams(pairs).toString();
    return text && `?${text}`;
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
