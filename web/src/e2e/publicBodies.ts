/** Sixty public bodies of our own making, as an office would keep them in a spreadsheet. */
export function publicBodies(separator: string): string {
  const kinds = [
    "Autorità idrica",
    "Liceo statale",
    "Consorzio di bonifica",
    "Camera di commercio",
    "Unione dei comuni",
  ];
  const towns = [
    ["Roma", "00100", "RM"], ["Torino", "10121", "TO"], ["Forlì", "47121", "FC"], ["Bari", "70121", "BA"],
    ["Perugia", "06121", "PG"], ["Cefalù", "90015", "PA"], ["L'Aquila", "67100", "AQ"], ["Trento", "38121", "TN"],
    ["Cantù", "22063", "CO"], ["Lecce", "73100", "LE"], ["Agliè", "10011", "TO"], ["Nuoro", "08100", "NU"],
  ] as const; // prettier-ignore
  const rows = kinds.flatMap((kind, k) =>
    towns.map(([town, postcode, province], n) => [
      `${kind} di ${town}`,
      `Via Roma ${k + 1}${n % 3 ? "" : "/A"} - ${postcode} ${town} (${province}) Italy`,
      `0${60 + n} ${200000 + 7 * n + k}`,
      `protocollo${k}.${n}@pec.example`,
    ]),
  );
  rows[5] = [
    "Liceo con la posta sbagliata",
    "Via Po 3 - 10121 Torino (TO) Italy",
    "011 222333",
    "non è una posta",
  ];
  rows[6] = ["", "Via Senza Nome 1 - 10121 Torino (TO) Italy", "011 222334", "senza.nome@pec.example"];
  // Written twice in the file; and one whom the firm knows already.
  rows.push([...(rows[0] ?? [])]);
  rows.push(["Comune di Vallefiorita", "Piazza del Comune 1 - 59024 Vernio (PO) Italy", "", ""]);
  const quoted = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [["Denominazione", "Indirizzo completo", "Telefono", "PEC"], ...rows]
    .map((row) => row.map(quoted).join(separator))
    .join("\r\n");
}
