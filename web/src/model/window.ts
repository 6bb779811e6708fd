/** The setting of this device: months of documents that it holds; null or none: all. */
export const WINDOW = "window_months";

/** First day of the month so many months before `now` (ISO); null for all. */
export function dayOf(months: number | null, now: string): string | null {
  if (!months) return null;
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return first.toISOString().slice(0, 10);
}
