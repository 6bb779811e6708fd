const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const OTHER_CASE = /[ßς]/g;

/**
 * How texts are compared: without letter case and accents. The server's `fold` answers the same (vectors/filters.json).
 * Taken apart first: what a sign is made of ("℡") has letter case too.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(MARKS, (mark) => (combines(mark) ? "" : mark))
    .toLowerCase()
    .replace(OTHER_CASE, (letter) => (letter === "ß" ? "ss" : "σ"));
}

/** The mark that normalisation puts after all others. */
const LAST = "\u0345";

/** Accents combine; the vowels of Hindi are marks too, but letters all the same. JavaScript has no name for the difference. */
function combines(mark: string): boolean {
  return mark === LAST || !(LAST + mark).normalize("NFD").startsWith(LAST);
}

const PHONE_LIKE = /^[+(]?[\d\s().\-/]+$/;

/** The digits of a text that is a number written with spaces or signs; "" for other texts. */
export function digitsOf(text: string): string {
  return PHONE_LIKE.test(text) ? text.replace(/\D/g, "") : "";
}
