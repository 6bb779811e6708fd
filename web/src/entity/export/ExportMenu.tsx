/** CSV, XLSX and paper of the view as it stands; made on the device, with or without network. */
import { Button, Menu, Modal, Progress, Stack, Text } from "@mantine/core";
import { useRef, useState } from "react";

import { t } from "../../i18n";
import { today } from "../../i18n/dates";
import type { Query } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { download } from "../../ui/download";
import { sayWrong, wordsOf } from "../../ui/say";
import type { EntityMeta } from "../../model/meta";
import type { Column } from "../list/widths";
import { toCsv, type Sheet } from "./csv";
import { printSheet } from "./print";
import { buildSheet } from "./sheet";

export type Format = "excel-csv" | "csv" | "xlsx" | "print";

const LIMIT = 200_000;

export function useExport(
  meta: EntityMeta,
  query: Query,
  columns: readonly Column[],
  ids?: () => Promise<readonly string[]>,
) {
  const device = useDevice();
  const [progress, setProgress] = useState<number | null>(null);
  const stop = useRef<AbortController>(null);

  async function run(format: Format) {
    const control = new AbortController();
    stop.current = control;
    setProgress(0);
    try {
      const wanted = ids ? await ids() : await device.ids(query, LIMIT);
      const sheet = await buildSheet(
        device,
        meta,
        wanted,
        columns.map((column) => column.field),
        (done, total) => setProgress(done / total),
        control.signal,
      );
      await deliver(sheet, format);
    } catch (error) {
      if (!control.signal.aborted) sayWrong(wordsOf(error));
    } finally {
      setProgress(null);
    }
  }

  const dialog = progress !== null && (
    <Modal
      opened
      onClose={() => stop.current?.abort()}
      title={t("Preparo il file")}
      size="sm"
      closeButtonProps={{ "aria-label": t("Interrompi") }}
    >
      <Stack>
        <Progress value={100 * progress} aria-label={t("Avanzamento")} />
        <Text fz="sm" role="status">
          {Math.round(100 * progress)} %
        </Text>
        <Button variant="default" onClick={() => stop.current?.abort()}>
          {t("Interrompi")}
        </Button>
      </Stack>
    </Modal>
  );
  return { run: (format: Format) => void run(format), dialog };
}

async function deliver(sheet: Sheet, format: Format): Promise<void> {
  const name = `${sheet.name} ${today()}`;
  if (format === "print") return printSheet(sheet);
  if (format === "xlsx") {
    const { toXlsx } = await import("./xlsx");
    return download(await toXlsx(sheet), `${name}.xlsx`);
  }
  download(
    new Blob([toCsv(sheet, { forExcel: format === "excel-csv" })], { type: "text/csv;charset=utf-8" }),
    `${name}.csv`,
  );
}

export const FORMATS: readonly (readonly [Format, string, string])[] = [
  ["xlsx", "Scarica per Excel (XLSX)", "file-type-xls"],
  ["excel-csv", "Scarica CSV per Excel", "file-type-csv"],
  ["csv", "Scarica CSV per altri programmi", "file-type-csv"],
  ["print", "Stampa l'elenco", "printer"],
];

export function ExportItems({ run }: { readonly run: (format: Format) => void }) {
  return FORMATS.map(([format, label]) => (
    <Menu.Item key={format} onClick={() => run(format)}>
      {t(label)}
    </Menu.Item>
  ));
}
