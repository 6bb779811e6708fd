import { below, day, decimal, list, text } from "./json";
import type { Tree } from "./json";
import { numbered } from "./paths";
import type { Body, Taxed } from "./seen";

export function ordinaryBody(path: string, tree: Tree): Body {
  const general = below(tree, "DatiGenerali");
  const document = below(general, "DatiGeneraliDocumento");
  const goods = below(tree, "DatiBeniServizi");
  const above = `${path}/DatiGenerali`;
  const linked = numbered(`${above}/DatiFattureCollegate`, list(general, "DatiFattureCollegate"));
  const taxed = (holder: Tree | undefined, at: string, name: string, amount: string) =>
    numbered(`${at}/${name}`, list(holder, name)).map((each, index) =>
      taxedOf(each, index, "AliquotaIVA", amount),
    );
  return {
    ...bodyOf(path, tree, general, document),
    corrects: daysOf(linked.map(([at, each]) => [`${at}/Data`, day(each, "Data")])),
    lines: taxed(goods, `${path}/DatiBeniServizi`, "DettaglioLinee", "PrezzoTotale"),
    funds: taxed(
      document,
      `${above}/DatiGeneraliDocumento`,
      "DatiCassaPrevidenziale",
      "ImportoContributoCassa",
    ),
    summaries: taxed(goods, `${path}/DatiBeniServizi`, "DatiRiepilogo", "ImponibileImporto"),
  };
}

export function simplifiedBody(path: string, tree: Tree): Body {
  const general = below(tree, "DatiGenerali");
  const corrected = `${path}/DatiGenerali/DatiFatturaRettificata/DataFR`;
  return {
    ...bodyOf(path, tree, general, below(general, "DatiGeneraliDocumento")),
    corrects: daysOf([[corrected, day(general, "DatiFatturaRettificata/DataFR")]]),
    lines: numbered(`${path}/DatiBeniServizi`, list(tree, "DatiBeniServizi")).map((each, index) =>
      taxedOf(each, index, "DatiIVA/Aliquota", "Importo"),
    ),
    funds: [],
    summaries: [],
  };
}

function bodyOf(path: string, tree: Tree, general: Tree | undefined, document: Tree | undefined) {
  const kind = text(document, "TipoDocumento");
  return {
    tree,
    path,
    documentPath: `${path}/DatiGenerali/DatiGeneraliDocumento`,
    general,
    document,
    kind,
    number: text(document, "Numero"),
    day: day(document, "Data"),
    isCreditNote: kind === "TD04" || kind === "TD08",
  };
}

function daysOf(found: readonly (readonly [string, string])[]) {
  return found.filter(([, on]) => on).map(([path, on]) => ({ path, day: on }));
}

function taxedOf([path, tree]: [string, Tree], index: number, rate: string, amount: string): Taxed {
  return {
    tree,
    path,
    number: index + 1,
    ratePath: `${path}/${rate}`,
    rate: decimal(tree, rate),
    rateText: text(tree, rate),
    nature: text(tree, "Natura"),
    amount: decimal(tree, amount),
  };
}
