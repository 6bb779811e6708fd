/** Believable Italian companies, the same at every run. */
import type { Row } from "../../model/meta";

let state = 7;
function next(n: number): number {
  // mulberry32
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * n);
}
const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;

let made = 0;
export function testId(): string {
  return `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, "0")}`;
}

const SURNAMES = [
  "Rossi",
  "Bianchi",
  "Ferrari",
  "Esposito",
  "Romano",
  "Colombo",
  "Ricci",
  "Marino",
  "Greco",
  "Bruno",
  "Gallo",
  "Conti",
  "De Luca",
  "Mancini",
  "Costa",
  "Giordano",
  "Rizzo",
  "Lombardi",
  "Moretti",
  "Barbieri",
  "Fontana",
  "Santoro",
  "Mariani",
  "Rinaldi",
  "Caruso",
  "Ferrara",
  "Galli",
  "Martini",
  "Leone",
  "Longo",
  "Zanetti",
  "Quaglia",
  "Vitale",
  "Ugolini",
  "Ottaviani",
];
const NAMES = [
  "Anna",
  "Marco",
  "Giulia",
  "Luca",
  "Francesca",
  "Andrea",
  "Chiara",
  "Paolo",
  "Elena",
  "Davide",
  "Sara",
  "Matteo",
];
const TRADES = [
  "Impianti",
  "Costruzioni",
  "Serramenti",
  "Informatica",
  "Trasporti",
  "Alimentari",
  "Meccanica",
  "Arredi",
  "Tessuti",
  "Consulenze",
  "Elettronica",
  "Grafica",
];
const FORMS = ["Srl", "SpA", "Snc", "Sas", "& Figli Srl", "Società Cooperativa"];
const TOWNS = [
  ["Roma", "RM", "00100"],
  ["Milano", "MI", "20121"],
  ["Torino", "TO", "10121"],
  ["Bologna", "BO", "40121"],
  ["Napoli", "NA", "80121"],
  ["Firenze", "FI", "50121"],
  ["Cantù", "CO", "22063"],
  ["Forlì", "FC", "47121"],
  ["Reggio nell'Emilia", "RE", "42121"],
  ["Bari", "BA", "70121"],
] as const;

const row = (values: Record<string, unknown>): Row => ({
  id: testId(),
  version: 1,
  custom: {},
  created_at: "2026-10-02T08:00:00.000Z",
  updated_at: "2026-11-02T08:00:00.000Z",
  ...values,
});

export function fixtures(companies: number): Record<string, Row[]> {
  state = 7;
  const users = ["Anna Verdi", "Bruno Neri", "Carla Gialli"].map((name) =>
    row({
      name,
      email: `${name.split(" ")[0]?.toLowerCase() ?? ""}@esempio.it`,
      is_active: true,
      is_admin: name.startsWith("Anna"),
    }),
  );
  const tags = ["Fiera 2026", "VIP"].map((name) => row({ name }));
  const zones = ["Nord", "Centro", "Sud", "Isole"].map((name) => row({ name }));
  const accounts = Array.from({ length: companies }, () => {
    const town = pick(TOWNS);
    const surname = pick(SURNAMES);
    const name = `${surname} ${pick(TRADES)} ${pick(FORMS)}`;
    return row({
      name,
      legal_name: "",
      lifecycle_stage: pick(["prospect", "customer", "customer", "dormant", "lead"]),
      roles: next(3) ? ["customer"] : ["customer", "supplier"],
      negotiation: pick(["open", "won", "lost", "abandoned"]),
      vat_number: String(10_000_000_000 + next(89_999_999))
        .slice(0, 11)
        .padStart(11, "0"),
      tax_code: "",
      sdi_code: "",
      pec: "",
      email: `info@${surname.toLowerCase().replace(/\W/g, "")}.it`,
      phone: `+39 0${2 + next(7)} ${1_000_000 + next(8_999_999)}`,
      website: `www.${surname.toLowerCase().replace(/\W/g, "")}.it`,
      address: `Via ${pick(SURNAMES)} ${1 + next(120)}`,
      postal_code: town[2],
      city: town[0],
      province: town[1],
      zone: pick(zones).id,
      employees_count: next(250),
      annual_revenue: `${next(5_000_000)}.${String(next(100)).padStart(2, "0")}`,
      acquired_on: `20${10 + next(16)}-0${1 + next(9)}-1${next(9)}`,
      newsletter: next(2) === 0,
      notes: next(4) ? "" : "Preferisce essere chiamato dopo le 15.",
      owner: pick(users).id,
      team: null,
      is_private: false,
      tags: next(5) ? [] : [tags[next(2)]?.id],
      archived_at: null,
    });
  });
  const contacts = Array.from({ length: Math.ceil(companies * 1.5) }, () =>
    row({
      first_name: pick(NAMES),
      last_name: pick(SURNAMES),
      account: pick(accounts).id,
      job_title: pick(["Titolare", "Acquisti", "Amministrazione", "Tecnico"]),
      email: "",
      phone: `+39 3${next(9)}${next(9)} ${1_000_000 + next(8_999_999)}`,
      birth_date: null,
      owner: pick(users).id,
      team: null,
      is_private: false,
      tags: [],
      archived_at: null,
    }),
  );
  const sites = accounts
    .slice(0, 200)
    .map((each) =>
      row({ name: "Magazzino", account: each.id, address: "Via dell'Industria 4", city: each["city"] }),
    );
  return {
    "core.user": users,
    "parties.zone": zones,
    "parties.account": accounts,
    "parties.contact": contacts,
    "parties.site": sites,
    "core.group": [row({ name: "Commerciali", rights: {} })],
    "parties.lead": [],
    "core.customfield": [
      row({
        entity: "parties.account",
        key: "colore",
        label: "Colore preferito",
        kind: "choice",
        choices: "Rosso\nBlu",
        active: true,
      }),
    ],
    "core.note": [
      row({
        subject_entity: "parties.account",
        subject_id: accounts[0]?.id,
        text: "Chiamare prima di passare.",
        pinned: true,
        author: users[0]?.id,
      }),
    ],
    "core.savedview": [],
    "core.tag": tags,
    "core.conflict": [
      row({
        entity: "parties.account",
        record: accounts[0]?.id,
        field: "phone",
        kind: "overwritten",
        winner: users[1]?.id,
        loser: users[0]?.id,
        winner_value: "+39 06 2222222",
        loser_value: "+39 06 1111111",
        seen_by: [],
      }),
    ],
  };
}
