/** The text of a value per kind, without React: for lists, filters, exports, paste and print alike. */
import { t } from "../../i18n";
import { formatDay, formatInstant, parseDay, parseInstant } from "../../i18n/dates";
import { formatDecimal, formatMoney, formatPercent, formatTrimmed, parseDecimal } from "../../i18n/numbers";
import { formatDuration, parseDuration, parseTime } from "../../i18n/times";
import { fold } from "../../i18n/text";
import type { FieldKind, FieldMeta } from "../../model/meta";
import { metaOf } from "../metas";
import { isEmpty, textOf } from "../values";

export type Parsed = { readonly value: unknown } | { readonly error: string };

interface TextForm {
  readonly format: (field: FieldMeta, value: unknown) => string;
  /** From typed or pasted text. References cannot be read from text alone: they have no parse. */
  readonly parse: ((field: FieldMeta, text: string) => Parsed) | null;
}

const plain: TextForm = {
  format: (_field, value) => textOf(value),
  parse: (_field, text) => ({ value: text.trim() }),
};

const choice: TextForm = {
  format: (field, value) => choiceLabel(field, value),
  parse: (field, text) => {
    if (!text.trim()) return { value: "" };
    if (!field.choices) return { value: text.trim() };
    const found = field.choices?.find(([value, label]) =>
      [value, label, t(label)].some((name) => fold(name) === fold(text.trim())),
    );
    return found
      ? { value: found[0] }
      : { error: t("«{{text}}» non è tra le scelte.", { text: text.trim() }) };
  },
};

function decimalForm(
  format: (value: string, decimals: number | undefined) => string,
  unit: RegExp | null,
): TextForm {
  return {
    format: (field, value) => (isEmpty(value) ? "" : format(String(value), field.decimals)),
    parse: (field, typed) => {
      const text = unit ? typed.replace(unit, "") : typed;
      if (!typed.trim()) return { value: null };
      const number = parseDecimal(text);
      if (!number) return { error: t("Scrivi un numero, per esempio 1.234,56.") };
      const digits = number.split(".")[1]?.replace(/0+$/, "").length ?? 0;
      if (field.decimals !== undefined && digits > field.decimals)
        return { error: t("Al massimo {{n}} cifre dopo la virgola.", { n: field.decimals }) };
      return { value: number };
    },
  };
}

/** What a device shows until the act that numbers has been delivered. */
export const PROVISIONAL = "~";

const TEXT_FORMS: Readonly<Record<FieldKind, TextForm>> = {
  text: plain,
  longtext: { ...plain, parse: (_field, text) => ({ value: text.replace(/\s+$/, "") }) },
  email: plain,
  phone: plain,
  url: plain,
  integer: {
    format: (_field, value) => (isEmpty(value) ? "" : formatDecimal(String(value), 0)),
    parse: (_field, text) => {
      if (!text.trim()) return { value: null };
      const number = parseDecimal(text);
      return number && /^-?\d+$/.test(number) && Number.isSafeInteger(Number(number))
        ? { value: Number(number) }
        : { error: t("Scrivi un numero intero.") };
    },
  },
  decimal: decimalForm(formatDecimal, null),
  money: decimalForm(formatMoney, /eur(o)?/i),
  quantity: decimalForm((value, decimals) => formatTrimmed(value, 0, decimals ?? 3), null),
  percent: decimalForm(formatPercent, /%/),
  duration: {
    format: (_field, value) => (typeof value === "number" ? formatDuration(value) : ""),
    parse: (_field, text) => {
      if (!text.trim()) return { value: null };
      const minutes = parseDuration(text);
      return minutes === null
        ? { error: t("Scrivi una durata, per esempio 1:30, 90 o 1,5 h.") }
        : { value: minutes };
    },
  },
  time: {
    format: (_field, value) => textOf(value),
    parse: (_field, text) => {
      if (!text.trim()) return { value: null };
      const time = parseTime(text);
      return time ? { value: time } : { error: t("Scrivi un'ora, per esempio 9:30.") };
    },
  },
  file: { format: (_field, value) => (isEmpty(value) ? "" : t("File")), parse: null },
  number: {
    format: (_field, value) => {
      const text = textOf(value);
      return text.startsWith(PROVISIONAL)
        ? t("{{number}} (provvisorio)", { number: text.slice(PROVISIONAL.length) })
        : text;
    },
    parse: null,
  },
  boolean: {
    format: (_field, value) => (value === true ? t("Sì") : value === false ? t("No") : ""),
    parse: (_field, text) => {
      const word = fold(text.trim());
      if (["si", "s", "x", "vero", "true", "1", "yes", "y"].includes(word)) return { value: true };
      if (["no", "n", "", "falso", "false", "0"].includes(word)) return { value: false };
      return { error: t("Scrivi sì oppure no.") };
    },
  },
  date: {
    format: (_field, value) => (typeof value === "string" ? formatDay(value) : ""),
    parse: (_field, text) => {
      if (!text.trim()) return { value: null };
      const day = parseDay(text);
      return day ? { value: day } : { error: t("Scrivi la data come gg/mm/aaaa.") };
    },
  },
  datetime: {
    format: (_field, value) => (typeof value === "string" && value ? formatInstant(value) : ""),
    parse: (_field, text) => {
      if (!text.trim()) return { value: null };
      const instant = parseInstant(text);
      return instant ? { value: instant } : { error: t("Scrivi data e ora come gg/mm/aaaa oo:mm.") };
    },
  },
  choice,
  choices: {
    format: (field, value) =>
      Array.isArray(value) ? value.map((item) => choiceLabel(field, item)).join(", ") : "",
    parse: (field, text) => {
      const values: unknown[] = [];
      for (const part of text.split(/[,;]/).filter((piece) => piece.trim())) {
        const parsed = choice.parse?.(field, part) ?? { value: part };
        if ("error" in parsed) return parsed;
        values.push(parsed.value);
      }
      return { value: values };
    },
  },
  ref: { format: (_field, value) => textOf(value), parse: null },
  link: { format: (_field, value) => textOf(value), parse: null },
  refs: {
    format: (_field, value) => (Array.isArray(value) ? value.map(textOf).join(", ") : ""),
    parse: null,
  },
  json: { format: (_field, value) => (isEmpty(value) ? "" : JSON.stringify(value)), parse: null },
};

/** On the screen: which table is meant is kept by its key, and read by its name. Files keep the key. */
export function shownText(field: FieldMeta, value: unknown): string {
  const meta = field.name === "entity" ? metaOf(textOf(value)) : undefined;
  return meta ? t(meta.plural) : textOf(value);
}

function choiceLabel(field: FieldMeta, value: unknown): string {
  const found = field.choices?.find(([code]) => code === value);
  // Tags and other open sets have no list of choices: their values name themselves.
  return found ? t(found[1]) : textOf(value);
}

export function formatValue(field: FieldMeta, value: unknown): string {
  return TEXT_FORMS[field.kind].format(field, value);
}

export function parseText(field: FieldMeta, text: string): Parsed {
  const parse = TEXT_FORMS[field.kind].parse;
  return parse ? parse(field, text) : { error: t("Questo campo non si può scrivere come testo.") };
}

export function isTextual(field: FieldMeta): boolean {
  return TEXT_FORMS[field.kind].parse !== null;
}
