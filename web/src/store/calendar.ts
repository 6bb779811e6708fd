/** Days of the firm's time zone. A day is "2026-11-22"; arithmetic on days never touches hours, so DST cannot bite. */
export const ZONE = "Europe/Rome";
const DAY = 86_400_000;

export type Unit = "day" | "week" | "month" | "quarter" | "year";
export interface Days {
  readonly first: string;
  readonly last: string;
}

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

export function dayOf(instant: number): string {
  return iso(wallClock(instant));
}

/** The instant at which a day begins in Rome, as UTC text comparable with stored instants. */
export function startOfDay(day: string): string {
  const midnight = utc(day);
  // The offset of the day before is right except when clocks change exactly at midnight, which Italy never did since 1966.
  const offset = wallClock(midnight - 3_600_000) - (midnight - 3_600_000);
  const guess = midnight - offset;
  return new Date(guess).toISOString();
}

export function addDays(day: string, count: number): string {
  return iso(utc(day) + count * DAY);
}

/** The same day of another month, or its last one: 31 March - 1 month = 28 February. */
export function addMonths(day: string, count: number): string {
  const date = new Date(utc(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const start = new Date(first);
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(first + (Math.min(date.getUTCDate(), length) - 1) * DAY);
}

/** The last n units up to and with today. */
export function lastUnits(today: string, count: number, unit: Unit): Days {
  return { first: addDays(moved(today, -count, unit), 1), last: today };
}

/** Today and the n units from it. */
export function nextUnits(today: string, count: number, unit: Unit): Days {
  return { first: today, last: addDays(moved(today, count, unit), -1) };
}

/** The calendar day, week (from Monday), month, quarter or year, `steps` away from the present one. */
export function calendarUnit(today: string, unit: Unit, steps: number): Days {
  const first = moved(startOf(today, unit), steps, unit);
  return { first, last: addDays(moved(first, 1, unit), -1) };
}

export function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && iso(utc(value)) === value;
}

function moved(day: string, count: number, unit: Unit): string {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
      return addDays(day, count * 7);
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * 3);
    case "year":
      return addMonths(day, count * 12);
  }
}

function startOf(day: string, unit: Unit): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (unit) {
    case "day":
      return day;
    case "week":
      return addDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "quarter":
      return `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
    case "year":
      return `${year}-01-01`;
  }
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function iso(time: number): string {
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

/** What a clock on a wall in Rome shows, read as if it were UTC. */
function wallClock(instant: number): number {
  const found: Record<string, number> = {};
  for (const part of parts.formatToParts(instant)) found[part.type] = Number(part.value);
  return Date.UTC(
    found["year"] ?? 0,
    (found["month"] ?? 1) - 1,
    found["day"] ?? 1,
    found["hour"] ?? 0,
    found["minute"] ?? 0,
    found["second"] ?? 0,
  );
}
