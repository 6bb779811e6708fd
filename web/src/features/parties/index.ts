/** The address book's own parts: checks of codes, proposals while typing, the acts on a card. */
import { registerCheck } from "../../entity/checks";
import type { Row } from "../../model/meta";
import { metaOf } from "../../entity/metas";
import { type ActionContext, registerFeature } from "../../entity/registry";
import { may } from "../../entity/rights";
import { t } from "../../i18n";
import { today } from "../../i18n/dates";
import type { Me } from "../../device/contract";
import { checkPostalCode, checkProvince } from "./addresses";
import { ReadCard } from "./capture/ReadCard";
import { CloseNegotiation } from "./CloseNegotiation";
import { checkSdiCode, checkTaxCode, checkVatNumber } from "./codes";
import { ConvertLead } from "./ConvertLead";
import { opened } from "./negotiation";
import { OrgChart } from "./OrgChart";
import { propose } from "./proposals";

registerCheck("vat_number", 13, (value) => checkVatNumber(value) || null);
registerCheck("tax_code", 16, (value) => checkTaxCode(value) || null);
registerCheck("sdi_code", 7, (value) => checkSdiCode(value) || null);
registerCheck("postal_code", 5, (value, row) => checkPostalCode(value, row["country"]) || null);
registerCheck("province", 3, (value, row) => checkProvince(value, row["country"]) || null);

registerFeature({
  proposals: {
    "parties.account": propose,
    "parties.accountsite": propose,
    "parties.contact": propose,
    "parties.lead": propose,
  },
  fillers: { "parties.lead": ReadCard },
  english: { "parties.account": "account", "parties.contact": "contact" },
  plainNames: { "parties.lead": { label: "Nominativo", plural: "Nominativi" } },
  today: [
    {
      label: "Lead da chiamare",
      entity: "parties.lead",
      // What has a next step stands among what is due.
      filter: {
        and: [
          { field: "state", op: "in", value: ["new", "assigned"] },
          { field: "next_step_on", op: "empty" },
          { field: "archived_at", op: "empty" },
        ],
      },
      sort: [{ field: "created_at", desc: true }],
    },
  ],
  actions: {
    "parties.account": [
      {
        name: "Chiudi trattativa",
        icon: "flag",
        visible: (row, me) => row["negotiation_state"] === "open" && mayEdit("parties.account", row, me),
        dialog: CloseNegotiation,
      },
      {
        name: "Apri trattativa",
        icon: "heart-handshake",
        visible: (row, me) => !row["negotiation_state"] && mayEdit("parties.account", row, me),
        run: open,
      },
      {
        name: "Riapri trattativa",
        icon: "refresh",
        visible: (row, me) =>
          ["won", "lost", "abandoned"].includes(String(row["negotiation_state"])) &&
          mayEdit("parties.account", row, me),
        run: open,
      },
    ],
    "parties.lead": [
      {
        name: "Converti lead",
        icon: "transfer",
        visible: (row, me) => row["state"] !== "converted" && mayEdit("parties.lead", row, me),
        dialog: ConvertLead,
      },
    ],
  },
  panels: { "parties.account": [{ label: "Organigramma", component: OrgChart }] },
});

async function open(row: Row, { device, say }: ActionContext): Promise<void> {
  await device.edit("parties.account", row.id, opened(row, today()));
  say(t("Trattativa in corso."));
}

function mayEdit(entity: string, row: Row, me: Me | null): boolean {
  const meta = metaOf(entity);
  return meta !== undefined && may(me, meta, "edit", row);
}
