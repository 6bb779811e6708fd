import type { ReactNode } from "react";

export type Meaning = "green" | "blue" | "gray" | "orange" | "red";

/** A state chip, the same everywhere. Plain markup: a list paints hundreds of them. */
export function Chip({
  colour = "gray",
  children,
}: {
  readonly colour?: Meaning;
  readonly children: ReactNode;
}) {
  return <span className={`chip pill pill-${colour}`}>{children}</span>;
}

/** A button among chips. */
export const CHIP = { size: "compact-sm", radius: "xl", className: "touch" } as const;
