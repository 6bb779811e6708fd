/** Theme, language, and which of the doors stands open: setup, sign-in, locked, or the application. */
import { Alert, Button, MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";

import { useMe } from "../entity/me";
import { language, t, watchLanguage } from "../i18n";
import { useDevice, useSyncPart } from "../device/hooks";
import { Icon } from "../ui/Icon";
import { accentTheme } from "../ui/theme";
import { router } from "./router";
import { Door, Login } from "./security/Login";
import { needsSetup, Setup } from "./security/Setup";
import { tokenOfWelcome, Welcome } from "./security/Welcome";

export function App() {
  const lang = useSyncExternalStore(watchLanguage, language);
  const me = useMe();
  const accent = me?.workspace.settings["accent"];
  const theme = useMemo(() => accentTheme(accent), [accent]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <ModalsProvider>
        <section aria-label={t("Avvisi")}>
          <Notifications position="bottom-center" limit={4} zIndex={400} withinPortal={false} />
        </section>
        <Doors key={lang} />
      </ModalsProvider>
    </MantineProvider>
  );
}

function Doors() {
  const device = useDevice();
  const me = useMe();
  // Null: not locked. Not the whole state: what stands below is painted anew when it changes.
  const locked = useSyncPart(({ light, message }) => (light === "locked" ? message : null));
  const [setup, setSetup] = useState<boolean | null>(null);
  const [again, setAgain] = useState(false);
  const [welcome, setWelcome] = useState(tokenOfWelcome);
  const context = useMemo(() => ({ device }), [device]);

  // Asked only where nobody works yet: who is signed in never waits for the network.
  useEffect(() => {
    if (!me) void needsSetup().then((needed) => setSetup(needed ?? false));
  }, [me]);
  useEffect(() => {
    const open = () => setAgain(true);
    window.addEventListener("sign-in", open);
    return () => window.removeEventListener("sign-in", open);
  }, []);

  const home = () => {
    setAgain(false);
    setSetup(false);
    if (["/login", "/setup"].includes(router.state.location.pathname)) void router.navigate({ to: "/" });
  };

  if (welcome)
    return (
      <Welcome
        token={welcome}
        onDone={() => {
          setWelcome(null);
          void router.navigate({ to: "/" });
        }}
      />
    );
  if (locked !== null)
    return (
      <Door title={t("Accesso bloccato")}>
        <Alert color="red" icon={<Icon name="lock" />}>
          {locked ||
            t(
              "Un amministratore ha chiuso l'accesso da questo dispositivo. Quello che non era consegnato è al sicuro: lo vedrà l'amministratore.",
            )}
        </Alert>
        <Button variant="default" onClick={() => void device.sync.now()}>
          {t("Riprova")}
        </Button>
      </Door>
    );
  if (again) return <Login onDone={home} />;
  if (!me) return setup === null ? null : setup ? <Setup onDone={home} /> : <Login onDone={home} />;
  return <RouterProvider router={router} context={context} />;
}
