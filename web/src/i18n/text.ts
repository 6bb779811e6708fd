/** Text folded as search and sort see it: no accents, no case. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const collator = new Intl.Collator("it", { numeric: true, sensitivity: "base" });

export function compareText(left: string, right: string): number {
  return collator.compare(left, right);
}
