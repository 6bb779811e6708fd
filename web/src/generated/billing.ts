// Written by `bin/billing_rates` from server/billing/rules/rates.py. Do not edit: a test compares it.

interface Dated {
  readonly since?: string;
  readonly until?: string;
}

export interface VatRate extends Dated {
  readonly rate: string;
  readonly name: string;
}

export const VAT_RATES: readonly VatRate[] = [
  {"rate": "22", "name": "Ordinaria", "since": "2013-10-01"},
  {"rate": "21", "name": "Ordinaria", "since": "2011-09-17", "until": "2013-09-30"},
  {"rate": "10", "name": "Ridotta", "since": "1995-02-24"},
  {"rate": "5", "name": "Ridotta", "since": "2016-01-01"},
  {"rate": "4", "name": "Minima", "since": "1989-01-01"},
];

export interface StampDuty extends Dated {
  readonly amount: string;
  readonly threshold: string;
  readonly natures: readonly string[];
  readonly exemptTypes: readonly string[];
}

export const STAMP_DUTY: readonly StampDuty[] = [
  {"amount": "2.00", "threshold": "77.47", "natures": ["N1", "N2", "N2.1", "N2.2", "N3.5", "N3.6", "N4"], "exemptTypes": ["TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD28", "TD29"], "since": "2013-06-26"},
];

export interface WithholdingCase extends Dated {
  readonly case: string;
  readonly name: string;
  readonly kind: string;
  readonly rate: string;
  readonly basePercent: string;
  readonly reason: string;
}

export const WITHHOLDING_CASES: readonly WithholdingCase[] = [
  {"case": "professional", "name": "Professionista", "kind": "RT01", "rate": "20", "basePercent": "100", "reason": "A"},
  {"case": "professional_company", "name": "Società tra professionisti", "kind": "RT02", "rate": "20", "basePercent": "100", "reason": "A"},
  {"case": "occasional", "name": "Lavoro autonomo occasionale", "kind": "RT01", "rate": "20", "basePercent": "100", "reason": "M"},
  {"case": "occasional_no_inps", "name": "Lavoro occasionale, senza gestione separata", "kind": "RT01", "rate": "20", "basePercent": "100", "reason": "O"},
  {"case": "copyright", "name": "Diritto d'autore", "kind": "RT01", "rate": "20", "basePercent": "75", "reason": "B"},
  {"case": "copyright_under_35", "name": "Diritto d'autore, sotto i 35 anni", "kind": "RT01", "rate": "20", "basePercent": "60", "reason": "B"},
  {"case": "agent_one", "name": "Agente monomandatario", "kind": "RT01", "rate": "23", "basePercent": "50", "reason": "Q"},
  {"case": "agent_many", "name": "Agente plurimandatario", "kind": "RT01", "rate": "23", "basePercent": "50", "reason": "R"},
  {"case": "agent_one_staff", "name": "Agente monomandatario con dipendenti", "kind": "RT01", "rate": "23", "basePercent": "20", "reason": "Q"},
  {"case": "agent_many_staff", "name": "Agente plurimandatario con dipendenti", "kind": "RT01", "rate": "23", "basePercent": "20", "reason": "R"},
  {"case": "condominium", "name": "Appalto di un condominio", "kind": "RT02", "rate": "4", "basePercent": "100", "reason": "W"},
  {"case": "enasarco", "name": "Contributo Enasarco, metà dell'agente", "kind": "RT04", "rate": "8.5", "basePercent": "100", "reason": "R", "since": "2020-01-01"},
  {"case": "enasarco", "name": "Contributo Enasarco, metà dell'agente", "kind": "RT04", "rate": "8.25", "basePercent": "100", "reason": "R", "since": "2019-01-01", "until": "2019-12-31"},
];

export interface FundRate extends Dated {
  readonly kind: string;
  readonly rate: string;
  readonly withheld: boolean;
}

export const FUND_RATES: readonly FundRate[] = [
  {"kind": "TC01", "rate": "4", "withheld": false},
  {"kind": "TC02", "rate": "4", "withheld": false},
  {"kind": "TC03", "rate": "5", "withheld": false, "since": "2015-01-01"},
  {"kind": "TC04", "rate": "4", "withheld": false},
  {"kind": "TC06", "rate": "4", "withheld": false},
  {"kind": "TC08", "rate": "4", "withheld": false},
  {"kind": "TC21", "rate": "2", "withheld": false},
  {"kind": "TC22", "rate": "4", "withheld": true},
];

export interface FlatRegime extends Dated {
  readonly regime: string;
  readonly nature: string;
  readonly stampNature: string;
  readonly suffersWithholding: boolean;
}

export const FLAT_REGIMES: readonly FlatRegime[] = [
  {"regime": "RF02", "nature": "N2.2", "stampNature": "N1", "suffersWithholding": false},
  {"regime": "RF19", "nature": "N2.2", "stampNature": "N2.2", "suffersWithholding": false},
  {"regime": "RF20", "nature": "N2.2", "stampNature": "N1", "suffersWithholding": true, "since": "2025-01-01"},
];

export const SELF_INVOICES: ReadonlySet<string> = new Set(["TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"]);

export const WITHOUT_PAYMENT: ReadonlySet<string> = new Set(["TD16", "TD17", "TD18", "TD19", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"]);

export const NATURE_BESIDE_RATE: ReadonlySet<string> = new Set(["TD16"]);

export const INCOME_TAX: ReadonlySet<string> = new Set(["RT01", "RT02"]);

export const STAMP_NATURE = "N1";
export const ADVANCES = "N1";
