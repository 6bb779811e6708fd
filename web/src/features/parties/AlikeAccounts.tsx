import { Button, Group, Stack, Text } from "@mantine/core";

import { useCandidates } from "../../entity/kinds/candidates";
import { t } from "../../i18n";

/** Companies of the same name: better joined than made twice. */
export function AlikeAccounts({
  name,
  onTake,
}: {
  readonly name: string;
  readonly onTake: (id: string) => void;
}) {
  const found = useCandidates("parties.account", name).filter((each) => name.length > 2 && each.title);
  if (!found.length || name.length <= 2) return null;
  return (
    <Stack gap={4}>
      <Text fz="sm">{t("In rubrica ci sono già:")}</Text>
      <Group gap="xs">
        {found.slice(0, 4).map((each) => (
          <Button key={each.id} size="compact-sm" variant="light" onClick={() => onTake(each.id)}>
            {t("Unisci a {{name}}", { name: [each.title, each.subtitle].filter(Boolean).join(", ") })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
