/** Durations (whole minutes) and times of the day ("14:30"), as people write them. The server reads files the same way
 * (core/imports/times.py, vectors/kinds/). */
import { formatDecimal } from "./numbers";

const CLOCK = /^(\d{1,5}):([0-5]\d)(?::00)?$/;
const HOURS_MINUTES = /^(\d{1,5})(?:h|ore|ora)([0-5]?\d)(?:m|min|minuti|')?$/;
const HOURS = /^(\d{1,5})(?:[.,](\d{1,4}))?(?:h|ore|ora)$/;
const DECIMAL_HOURS = /^(\d{1,5}),(\d{1,4})$/;
const MINUTES = /^(\d{1,7})(?:m|min|minuti|minuto|')?$/;
const TIME = /^(?:(\d{1,2})(?:[:.,h](\d{2})(?::00)?|h)?|(\d{1,2})(\d{2}))$/;

const bare = (typed: string) => typed.replace(/[\s\u00a0\u202f]/g, "").toLowerCase();

/** "1:30", "90", "1h30", "1,5 h" are 90 minutes; a number alone is minutes, one with a comma hours. null: no duration. */
export function parseDuration(typed: string): number | null {
  const text = bare(typed);
  const whole = CLOCK.exec(text) ?? HOURS_MINUTES.exec(text);
  if (whole) return Number(whole[1]) * 60 + Number(whole[2]);
  const hours = HOURS.exec(text) ?? DECIMAL_HOURS.exec(text);
  if (hours) {
    const part = hours[2] ?? "0";
    const scale = 10 ** part.length;
    // Half a minute goes up; on whole numbers, so that both sides say the same.
    return Number(hours[1]) * 60 + Math.floor((Number(part) * 120 + scale) / (2 * scale));
  }
  const minutes = MINUTES.exec(text);
  return minutes ? Number(minutes[1]) : null;
}

export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const parts = [
    ...(hours ? [`${formatDecimal(hours, 0)}\u00a0h`] : []),
    ...(rest || !hours ? [`${rest}\u00a0min`] : []),
  ];
  return (minutes < 0 ? "-" : "") + parts.join("\u00a0");
}

/** As one edits it, and as a sheet reads it: 90 is "1:30". */
export function clockDuration(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** "9", "930", "9.30" and "9:30" on the wire: "09:30" (or "09:00"). null: no time of the day. */
export function parseTime(typed: string): string | null {
  const found = TIME.exec(bare(typed));
  if (!found) return null;
  const hours = Number(found[1] ?? found[3]);
  const minutes = Number(found[2] ?? found[4] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
