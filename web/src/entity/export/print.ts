/** Prints a sheet as a plain table in a frame of its own, so that the whole view prints and not only the rows on screen. */
import { counted } from "../../i18n";
import { formatDay, today } from "../../i18n/dates";
import { type Cell, clockText, type Sheet } from "./csv";
import { formatDecimal } from "../../i18n/numbers";

const STYLE = `
  @page { size: A4 landscape; margin: 12mm; }
  body { font: 9pt/1.35 system-ui, sans-serif; color: #000; margin: 0; }
  h1 { font-size: 13pt; margin: 0 0 2mm; } p { margin: 0 0 4mm; color: #444; }
  table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
  th, td { text-align: left; vertical-align: top; padding: 1mm 2mm; border-bottom: 0.2mm solid #bbb; overflow-wrap: anywhere; }
  th { border-bottom: 0.4mm solid #000; } tr { break-inside: avoid; }
  .right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }`;

export function printSheet(sheet: Sheet): void {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position:fixed;width:0;height:0;border:0";
  frame.setAttribute("aria-hidden", "true");
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) return;
  page.title = sheet.name;
  const make = (name: string, text: string, parent: Element, right = false) => {
    const element = page.createElement(name);
    element.textContent = text; // text only: what customers typed never becomes markup
    if (right) element.className = "right";
    return parent.appendChild(element);
  };
  make("style", STYLE, page.head);
  make("h1", sheet.name, page.body);
  make("p", `${formatDay(today())} · ${counted(sheet.rows.length, "riga", "righe")}`, page.body);
  const table = make("table", "", page.body);
  const head = make("tr", "", make("thead", "", table));
  sheet.headers.forEach((header, column) =>
    make("th", header, head, sheet.rows[0]?.[column]?.kind === "number"),
  );
  const body = make("tbody", "", table);
  for (const row of sheet.rows) {
    const line = make("tr", "", body);
    for (const cell of row) make("td", shown(cell), line, cell.kind === "number");
  }
  frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow?.print();
}

function shown(cell: Cell): string {
  switch (cell.kind) {
    case "number":
      return formatDecimal(cell.text, cell.decimals ?? undefined) + (cell.unit ? `\u00a0${cell.unit}` : "");
    case "clock":
      return clockText(cell);
    case "flag":
      return cell.value === null ? "" : cell.value ? "Sì" : "No";
    case "text":
    case "day":
    case "instant":
      return cell.text;
  }
}
