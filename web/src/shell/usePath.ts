import { useMatches } from "@tanstack/react-router";

/** Of the page that is painted; the browser's address may be that of the one being made ready. */
export function usePath(): string {
  return useMatches({ select: (matches) => matches.at(-1)?.pathname ?? "/" });
}
