/** An empty place that teaches: what belongs here and how to begin. */
import { Group, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { ReactNode } from "react";

import { Icon } from "./Icon";

export function Empty(props: {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  /** It is all there is on the page: its title is the page's. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <Stack align="center" gap="sm" p="xl" maw={520} mx="auto" ta="center">
      <ThemeIcon variant="light" size={56} radius="xl">
        <Icon name={props.icon} size={30} />
      </ThemeIcon>
      <Title order={props.isPage ? 1 : 2} fz="lg">
        {props.title}
      </Title>
      <Text c="dimmed">{props.text}</Text>
      <Group justify="center">{props.children}</Group>
    </Stack>
  );
}
