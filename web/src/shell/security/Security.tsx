/** Dispositivi e sicurezza: password, second factor, passkeys, where I am signed in. */
import { Alert, Stack, Title } from "@mantine/core";

import { t } from "../../i18n";
import { useSyncPart } from "../../device/hooks";
import { Icon } from "../../ui/Icon";
import { Devices } from "./Devices";
import { Passkeys } from "./Passkeys";
import { Password } from "./Password";
import { Sessions } from "./Sessions";
import { Totp } from "./Totp";

export default function Security() {
  const online = useSyncPart((state) => state.online);
  return (
    <div className="page narrow-page">
      <Title order={1} fz="h2" mb="md">
        {t("Dispositivi e sicurezza")}
      </Title>
      {!online && (
        <Alert color="gray" mb="md" icon={<Icon name="cloud-off" />}>
          {t("Questa pagina parla con il server: adesso non c'è rete. Torna quando c'è.")}
        </Alert>
      )}
      <Stack gap="xl">
        <Password />
        <Totp />
        <Passkeys />
        <Devices />
        <Sessions />
      </Stack>
    </div>
  );
}
