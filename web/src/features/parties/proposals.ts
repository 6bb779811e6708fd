/** What other fields may become, given what was just typed: CAP and comune know each other, a number knows its normal form. */
import type { Proposal, Proposed } from "../../entity/registry";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import { isHome, normalProvince } from "./addresses";
import { checkVatNumber, normalVatNumber } from "./codes";
import { normalPhone } from "./phone";
import { loadPlaces, type Place } from "./places";

type Values = Readonly<Record<string, unknown>>;
const MOST = 6;
const FOREIGN_RECIPIENT = "XXXXXXX";

const byField: Readonly<Record<string, (values: Values, typed: string) => Promise<readonly Proposed[]>>> = {
  postal_code: async (values, typed) =>
    isHome(values["country"]) ? townsOf((await loadPlaces()).ofPostalCode(typed), typed) : [],
  city: async (values, typed) =>
    isHome(values["country"])
      ? townsOf((await loadPlaces()).named(typed), textOf(values["postal_code"]))
      : [],
  province: (values, typed) => {
    const letters = normalProvince(typed);
    return later(
      isHome(values["country"]) && letters !== typed
        ? [{ label: t("Provincia: {{letters}}", { letters }), values: { province: letters } }]
        : [],
    );
  },
  phone: (_values, typed) => numberOf("phone", typed),
  mobile: (_values, typed) => numberOf("mobile", typed),
  vat_number: (values, typed) => later(fromVatNumber(values, typed)),
};

export const propose: Proposal = (values, changed) => {
  const typed = textOf(values[changed]).trim();
  return (typed && byField[changed]?.(values, typed)) || [];
};

/** One chip a comune; its CAP comes along where it is typed already or there is only one. */
function townsOf(places: readonly Place[], code: string): readonly Proposed[] {
  return places.slice(0, MOST).map((place) => {
    const only = place.postalCodes.length === 1 ? place.postalCodes[0] : undefined;
    const fits = place.postalCodes.includes(code.trim()) ? code.trim() : undefined;
    const postalCode = fits ?? only;
    const town = `${place.name} (${place.province})`;
    return {
      label: postalCode
        ? t("Comune: {{code}} {{town}}", { code: postalCode, town })
        : t("Comune: {{town}}", { town }),
      values: {
        city: place.name,
        province: place.province,
        ...(postalCode ? { postal_code: postalCode } : {}),
      },
    };
  });
}

async function numberOf(field: string, typed: string): Promise<readonly Proposed[]> {
  const number = await normalPhone(typed);
  return number === typed ? [] : [{ label: number, values: { [field]: number } }];
}

/** A firm's tax code is mostly its VAT number; a foreign one says the country and the recipient code. */
function fromVatNumber(values: Values, typed: string): readonly Proposed[] {
  const number = normalVatNumber(typed);
  if (checkVatNumber(typed)) return [];
  if (/^[0-9]{11}$/.test(number))
    return values["tax_code"]
      ? []
      : [{ label: t("Codice fiscale: {{number}}", { number }), values: { tax_code: number } }];
  const prefix = number.slice(0, 2);
  const country = prefix === "EL" ? "GR" : prefix === "XI" ? "GB" : prefix;
  return [
    {
      label: t("Paese: {{country}}, codice destinatario {{code}}", { country, code: FOREIGN_RECIPIENT }),
      values: { country, sdi_code: FOREIGN_RECIPIENT },
    },
  ];
}

function later<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}
