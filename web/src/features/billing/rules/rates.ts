// Which rows of the law hold on a day. The rows themselves come from server/billing/rules/rates.py.

interface Dated {
  readonly since?: string;
  readonly until?: string;
}

/** The rows that hold on a day (YYYY-MM-DD), both ends included; without a day those that have not ended. */
export function inForce<Row extends Dated>(rows: readonly Row[], on: string | null): Row[] {
  if (on === null) return rows.filter((row) => row.until === undefined);
  return rows.filter((row) => (row.since ?? on) <= on && on <= (row.until ?? on));
}
