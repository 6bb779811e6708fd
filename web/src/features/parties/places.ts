/** What a CAP says about the comune and the other way round. The table is loaded when first asked, and then kept: it works offline. */
import { plainName } from "./addresses";

export interface Place {
  readonly name: string;
  readonly province: string;
  /** Empty for the few comuni whose CAP the data package does not know. */
  readonly postalCodes: readonly string[];
}

export interface Places {
  ofPostalCode(code: string): readonly Place[];
  named(name: string): readonly Place[];
}

let loaded: Promise<Places> | undefined;

export function loadPlaces(): Promise<Places> {
  loaded ??= import("../../generated/places").then(({ PLACES }) => indexed(PLACES));
  return loaded;
}

function indexed(table: string): Places {
  const byCode = new Map<string, Place[]>();
  const byOldCode = new Map<string, Place[]>();
  const byName = new Map<string, Place[]>();
  for (const line of table.split("\n")) {
    const [name = "", province = "", codes = ""] = line.split("|");
    const place: Place = { name, province, postalCodes: codes ? codes.split(" ") : [] };
    put(byName, plainName(name), place);
    for (const code of place.postalCodes) put(byCode, code, place);
    // Towns with many still get the old one that stands for all: 00100 is Roma.
    if (place.postalCodes.length > 1) put(byOldCode, `${place.postalCodes[0]?.slice(0, 3)}00`, place);
  }
  return {
    ofPostalCode: (code) => byCode.get(code.trim()) ?? byOldCode.get(code.trim()) ?? [],
    named: (name) => byName.get(plainName(name)) ?? [],
  };
}

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const there = map.get(key);
  if (there) there.push(place);
  else map.set(key, [place]);
}
