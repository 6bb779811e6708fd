import type { ReactNode } from "react";

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/**
 * A real link to a page of ours, as light as an anchor: a list paints hundreds of them, and the router's own computes
 * its address with every paint. `useGoLinks` takes the click.
 */
export function GoLink({ to, className, tabIndex, children }: Props) {
  return (
    <a href={to} data-go className={className} tabIndex={tabIndex}>
      {children}
    </a>
  );
}

export const cardPath = (entity: string, id: string) =>
  `/e/${encodeURIComponent(entity)}/${encodeURIComponent(id)}`;
