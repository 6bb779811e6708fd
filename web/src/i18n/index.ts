/**
 * The Italian text in the source is the key; `en.json` holds the English, of an app its own `features/<app>/en.json`. Changing language paints the whole
 * application anew (App is keyed by language), so `t` can be a plain function, usable outside components too.
 */
import i18next from "i18next";

export type Language = "it" | "en";

const engine = i18next.createInstance();
void engine.init({
  lng: "it",
  fallbackLng: false,
  resources: { it: { translation: {} } },
  initAsync: false,
  // Keys are sentences: dots and colons in them mean nothing.
  keySeparator: false,
  nsSeparator: false,
});

const listeners = new Set<() => void>();

/** Lists ask for the same few words thousands of times. */
const plain = new Map<string, string>();

export function t(text: string, values?: Readonly<Record<string, string | number>>): string {
  let known = plain.get(text);
  if (known === undefined) plain.set(text, (known = engine.t(text, { skipInterpolation: true })));
  return values ? known.replace(/{{(\w+)}}/g, (hole, name: string) => String(values[name] ?? hole)) : known;
}

/** "1 modifica", "3 modifiche". */
export function counted(n: number, one: string, many: string): string {
  return `${n.toLocaleString("it-IT")} ${t(n === 1 ? one : many)}`;
}

export function language(): Language {
  return engine.language === "en" ? "en" : "it";
}

export async function setLanguage(wanted: Language): Promise<void> {
  if (wanted === "en" && !engine.hasResourceBundle("en", "translation")) {
    const [kernel, apps] = await Promise.all([import("./en.json"), import("virtual:apps/en.json")]);
    for (const { default: words } of [kernel, ...apps.default])
      engine.addResourceBundle("en", "translation", words, true);
  }
  await engine.changeLanguage(wanted);
  plain.clear();
  document.documentElement.lang = wanted;
  listeners.forEach((changed) => changed());
}

/** Italian without the English of the trade: the few texts that have it are said in another way. */
export async function setPlainItalian(wanted: boolean): Promise<void> {
  engine.removeResourceBundle("it", "translation");
  engine.addResourceBundle("it", "translation", wanted ? (await import("./it-plain.json")).default : {});
  plain.clear();
}

export function watchLanguage(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
