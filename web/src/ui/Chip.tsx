import type { ReactNode } from "react";

export type Meaning = "green" | "blue" | "gray" | "orange" | "red";

interface Props {
  readonly colour?: Meaning;
  readonly children: ReactNode;
}

/** A state chip, the same everywhere. */
export function Chip({ colour = "gray", children }: Props) {
  return chip(children, colour);
}

/** The same without a component of its own: a list paints hundreds of them. */
export function chip(words: ReactNode, colour: Meaning = "gray", key?: string) {
  return (
    <span key={key} className={`chip pill pill-${colour}`}>
      {words}
    </span>
  );
}

/** A button among chips. */
export const CHIP = { size: "compact-sm", radius: "xl", className: "touch" } as const;
