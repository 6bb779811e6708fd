/** "Italia", "Italy" or "it" as IT; "" for what is none of these. The browser knows the names in other languages. */
export function countryCode(text: string, countries: readonly (readonly [string, string])[]): string {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return "";
  const languages = ["en", "de", "fr", "es"].map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  const found = countries.find(([code, name]) =>
    [code, name, ...languages.map((names) => names.of(code))].some((each) => each?.toLowerCase() === wanted),
  );
  return found?.[0] ?? "";
}
