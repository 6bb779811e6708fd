const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const OTHER_CASE = /[ßς]/g;

/** How texts are compared: without letter case and accents. The server's `fold` answers the same (vectors/filters.json). */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.toLowerCase().replace(OTHER_CASE, (letter) => (letter === "ß" ? "ss" : "σ"));
  return lower.normalize("NFKD").replace(MARKS, "");
}

const PHONE_LIKE = /^[+(]?[\d\s().\-/]+$/;

/** The digits of a text that is a number written with spaces or signs; "" for other texts. */
export function digitsOf(text: string): string {
  return PHONE_LIKE.test(text) ? text.replace(/\D/g, "") : "";
}
