/** XLSX on the device. Strings are strings there (no formulas), numbers numbers, days days. Loaded when asked for. */
import writeExcelFile from "write-excel-file/browser";

import type { Cell, Sheet } from "./csv";

export async function toXlsx(sheet: Sheet): Promise<Blob> {
  const header = sheet.headers.map((value) => ({ value, fontWeight: "bold" as const, type: String }));
  const rows = sheet.rows.map((row) => row.map(xlsxCell));
  const widths = sheet.headers.map((title, column) => ({ width: columnWidth(title, sheet.rows, column) }));
  const file = writeExcelFile([header, ...rows], {
    columns: widths,
    sheet: sheetName(sheet.name),
    stickyRowsCount: 1,
  });
  return file.toBlob();
}

function xlsxCell(cell: Cell) {
  switch (cell.kind) {
    case "number": {
      // Beyond what a double holds exactly, the digits matter more than being a number.
      const safe = cell.text.replace(/[-.]/g, "").length <= 15;
      if (!safe) return { value: cell.text.replace(".", ","), type: String };
      const places = cell.decimals ?? cell.text.split(".")[1]?.length ?? 0;
      return {
        value: Number(cell.text),
        type: Number,
        format: (places ? `#,##0.${"0".repeat(places)}` : "#,##0") + (cell.unit ? ` "${cell.unit}"` : ""),
      };
    }
    case "day":
      return { value: utcDate(cell.text), type: Date, format: "dd/mm/yyyy" };
    case "instant":
      return { value: utcDate(cell.text), type: Date, format: "dd/mm/yyyy hh:mm" };
    case "clock":
      return { value: cell.minutes / 1440, type: Number, format: cell.span ? "[h]:mm" : "hh:mm" };
    case "flag":
      return { value: cell.value === null ? "" : cell.value ? "Sì" : "No", type: String };
    case "text":
      return { value: withoutControls(cell.text), type: String };
  }
}

/** Wall-clock time as UTC: the library writes dates by their UTC fields. */
function utcDate(shown: string): Date {
  const [day = "1", month = "1", year = "1970", hour = "0", minute = "0"] = shown.split(/[/ :]/);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
}

/** XML 1.0 has no place for them, and Excel calls the file damaged. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").slice(0, 32_767);
}

function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Elenco";
}

function columnWidth(title: string, rows: Sheet["rows"], column: number): number {
  const lengths = rows.slice(0, 100).map((row) => {
    const cell = row[column];
    return cell && "text" in cell ? cell.text.length : 4;
  });
  return Math.min(60, Math.max(title.length, 8, ...lengths) + 2);
}
