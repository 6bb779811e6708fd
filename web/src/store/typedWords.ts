import { fold } from "../model/fold";

const MAX_WORDS = 8;
const MAX_TYPED = 200;

/** What was typed, cut into the words that must all be found. A phone number typed with spaces is one word. */
export function typedWords(typed: string): string[] {
  const folded = fold(typed.slice(0, MAX_TYPED)).trim();
  if (!folded) return [];
  if (/^\+?[\d\s().\-/]{5,}$/.test(folded)) {
    const digits = folded.replace(/\D/g, "");
    if (digits.length >= 5) return [digits];
  }
  return [...new Set(folded.split(/[\s,;]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))].slice(
    0,
    MAX_WORDS,
  );
}
