import { t } from ".";

/** Days are "2026-11-22", instants UTC ISO strings; people read and type gg/mm/aaaa in the firm's time zone. */

export const ZONE = "Europe/Rome";

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

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

function clockOf(instant: Date): Clock {
  const found: Record<string, number> = {};
  for (const part of parts.formatToParts(instant)) found[part.type] = Number(part.value);
  const of = (name: string) => found[name] ?? 0;
  return {
    year: of("year"),
    month: of("month"),
    day: of("day"),
    hour: of("hour"),
    minute: of("minute"),
    second: of("second"),
  };
}

const two = (n: number) => String(n).padStart(2, "0");

export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` : null;
}

export function today(now = new Date()): string {
  const clock = clockOf(now);
  return `${clock.year}-${two(clock.month)}-${two(clock.day)}`;
}

export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** "2026-11-22" is "22/11/2026"; of an instant, its day in the firm's zone. */
export function formatDay(value: string): string {
  const day = value.length > 10 ? dayOf(value) : value;
  const shape = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return shape ? `${shape[3]}/${shape[2]}/${shape[1]}` : value;
}

/** "martedì 1 dicembre": for a heading. */
export function formatLongDay(day: string): string {
  const words = new Intl.DateTimeFormat(document.documentElement.lang || "it", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  return words.format(new Date(`${day}T00:00:00Z`));
}

export function dayOf(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : today(date);
}

/** "22/11/2026 15:08", 24 hours, in the firm's zone. */
export function formatInstant(value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  const clock = clockOf(date);
  return `${two(clock.day)}/${two(clock.month)}/${clock.year} ${two(clock.hour)}:${two(clock.minute)}`;
}

/** "22/11/2026", "22-11-26", "22.11", "221126", "oggi", "domani", "ieri", "+3": a day; null when it is none. */
export function parseDay(typed: string, reference = today()): string | null {
  const text = typed.trim().toLowerCase();
  const named = { oggi: 0, today: 0, domani: 1, tomorrow: 1, dopodomani: 2, ieri: -1, yesterday: -1 }[text];
  if (named !== undefined) return addDays(reference, named);
  if (/^[+-]\d{1,3}$/.test(text)) return addDays(reference, Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const shape =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{2}|\d{4}))?$/.exec(text) ??
    /^(\d\d)(\d\d)(\d{2}|\d{4})?$/.exec(text);
  if (!shape) return null;
  return isoDay(fullYear(shape[3], reference), Number(shape[2]), Number(shape[1]));
}

/** Two digits mean the century that brings the year nearest: 26 is 2026, 68 is 1968. */
function fullYear(typed: string | undefined, reference: string): number {
  const present = Number(reference.slice(0, 4));
  if (typed === undefined) return present;
  if (typed.length === 4) return Number(typed);
  const year = present - (present % 100) + Number(typed);
  return year > present + 30 ? year - 100 : year;
}

/** "22/11/2026 15:30" or "domani 9:00" in the firm's zone, as a UTC instant. A day alone means its midnight. */
export function parseInstant(typed: string, reference = today()): string | null {
  const text = typed.trim();
  if (/^\d{4}-\d\d-\d\dT/.test(text)) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }
  const shape = /^(.*?)(?:[\s,]+(?:alle\s+)?(\d{1,2})[:.](\d\d))?$/i.exec(text);
  const day = shape?.[1] ? parseDay(shape[1], reference) : null;
  if (!shape || !day) return null;
  const [hour, minute] = [Number(shape[2] ?? 0), Number(shape[3] ?? 0)];
  return hour > 23 || minute > 59 ? null : instantAt(day, hour, minute);
}

/** The instant at which clocks in the firm's zone show this. */
export function instantAt(day: string, hour: number, minute: number): string {
  const wanted = Date.parse(`${day}T${two(hour)}:${two(minute)}:00Z`);
  let instant = wanted;
  // Twice: the first guess may lie on the other side of a change of summer time.
  for (let turn = 0; turn < 2; turn++) {
    const clock = clockOf(new Date(instant));
    const shown = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);
    instant += wanted - shown;
  }
  return new Date(instant).toISOString();
}

/** "5 minuti fa", "ieri alle 15:08", "22/11/2026 15:08". */
export function sinceWhen(instant: string, now = new Date()): string {
  const minutes = Math.round((now.getTime() - Date.parse(instant)) / 60_000);
  if (Number.isNaN(minutes)) return "";
  const full = formatInstant(instant);
  if (minutes < 0 || minutes >= 48 * 60) return full;
  if (minutes < 1) return t("adesso");
  const relative = new Intl.RelativeTimeFormat(document.documentElement.lang || "it", { numeric: "auto" });
  if (minutes < 60) return relative.format(-minutes, "minute");
  const days = Math.round((Date.parse(today(now)) - Date.parse(dayOf(instant))) / 86_400_000);
  return days === 0 ? full.slice(11) : days === 1 ? `${relative.format(-1, "day")} ${full.slice(11)}` : full;
}
