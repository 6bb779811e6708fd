/** What every input takes from the field: label, star, help, error, name for tests and screen readers. */
import { t } from "../../i18n";
import type { InputProps } from "./kind";

export function frame(props: InputProps) {
  const { field, compact } = props;
  const label = props.label ?? t(field.label);
  return {
    ...(compact ? { "aria-label": label } : { label, description: field.help ? t(field.help) : undefined }),
    error: props.error ?? undefined,
    required: field.required && !compact,
    // The form says what is missing, in Italian; the browser's own bubble would come first and say it otherwise.
    "aria-required": field.required || undefined,
    withAsterisk: field.required && !compact,
    size: compact ? ("xs" as const) : ("sm" as const),
    name: field.name,
    autoFocus: props.focus,
    onBlur: props.onBlur,
    readOnly: props.readOnly ?? false,
    "data-autofocus": props.focus || undefined,
  };
}
