import type { ComponentPropsWithRef } from "react";

interface Props extends ComponentPropsWithRef<"a"> {
  readonly to: string;
}

/**
 * A real link to a page of ours, as light as an anchor: a list paints hundreds of them, and the router's own computes
 * its address with every paint. `useGoLinks` takes the click.
 */
export function GoLink({ to, children, ...rest }: Props) {
  return (
    <a {...rest} href={to} data-go>
      {children}
    </a>
  );
}

export const cardPath = (entity: string, id: string) =>
  `/e/${encodeURIComponent(entity)}/${encodeURIComponent(id)}`;
