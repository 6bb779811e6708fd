/** Does this value pass? The named checks (partita IVA...) are registered by the features that know them. */
import { t } from "../i18n";
import type { EntityMeta, FieldMeta, Row } from "../model/meta";
import { isEmpty, valueOf } from "./values";

/** null when right, otherwise what is wrong and what to do, in Italian. */
export type Check = (value: string, row: Readonly<Record<string, unknown>>) => string | null;

const checks = new Map<string, { readonly check: Check; readonly letters: number }>();

/** `letters`: how many such a value has at most, which is often less than its column allows. */
export function registerCheck(name: string, letters: number, check: Check): void {
  checks.set(name, { check, letters });
}

export function lettersOf(field: FieldMeta): number {
  return (field.check && checks.get(field.check)?.letters) || (field.maxLength ?? Infinity);
}

export function checkField(
  field: FieldMeta,
  value: unknown,
  row: Readonly<Record<string, unknown>>,
): string | null {
  if (isEmpty(value)) return field.required && field.kind !== "boolean" ? t("Questo campo serve.") : null;
  if (typeof value === "string") {
    if (field.maxLength && value.length > field.maxLength)
      return t("Troppo lungo: al massimo {{n}} caratteri.", { n: field.maxLength });
    if (field.kind === "email" && !EMAIL.test(value)) return t("Scrivi un indirizzo come nome@azienda.it.");
    if (field.kind === "url" && !isWebAddress(value)) return t("Scrivi un indirizzo come www.azienda.it.");
    const named = field.check ? checks.get(field.check) : undefined;
    if (named) return named.check(value, row);
  }
  return null;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

function isWebAddress(value: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) && !/^https?:\/\//i.test(value) && !/^[^/]+:\d+(\/|$)/.test(value))
    return false;
  return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+([/?#:]\S*)?$/i.test(value);
}

/** Every wrong field of a form: {name: text}. Read-only fields are the server's business. */
export function checkAll(
  meta: EntityMeta,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const row = values as Row;
  const errors: Record<string, string> = {};
  for (const field of Object.values(meta.fields)) {
    if (field.readOnly) continue;
    const error = checkField(
      field,
      field.name in values ? values[field.name] : valueOf({ ...row, custom: row.custom ?? {} }, field.name),
      values,
    );
    if (error) errors[field.name] = error;
  }
  return errors;
}
