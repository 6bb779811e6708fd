import { Button, CopyButton, Modal, Text, TextInput } from "@mantine/core";

import { t } from "../../i18n";

interface Props {
  readonly link: string | null;
  readonly onClose: () => void;
}

/** The link with which a person chooses a password, shown once. */
export function LinkToHandOver({ link, onClose }: Props) {
  return (
    <Modal
      opened={link !== null}
      onClose={onClose}
      title={t("Collegamento da consegnare")}
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <Text fz="sm" mb="xs">
        {t("Dallo alla persona: con questo sceglie la sua password. Si vede solo adesso.")}
      </Text>
      <TextInput
        readOnly
        value={link ?? ""}
        aria-label={t("Collegamento")}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={link ?? ""}>
        {({ copied, copy }) => (
          <Button mt="sm" onClick={copy}>
            {copied ? t("Copiato") : t("Copia il collegamento")}
          </Button>
        )}
      </CopyButton>
    </Modal>
  );
}
