import { rootRouteId, useMatches } from "@tanstack/react-router";

/** Of the page that is painted: the browser's address may be that of the one being made ready. Empty for no page of ours. */
export function usePath(): string {
  return useMatches({
    select: (matches) => matches.findLast(({ routeId }) => routeId !== rootRouteId)?.pathname ?? "",
  });
}
