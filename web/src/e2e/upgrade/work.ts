/** What is done on the device: functions that run in the page, hence whole in themselves. */
import type { Device } from "../../device/contract";
import type { QueuedBatch } from "../../model/queue";

interface Handle {
  readonly microcrm: Device;
}

export interface Seen {
  readonly user: string;
  readonly workspace: string;
  /** Everything in the outbox and the tray, newest first. */
  readonly queue: readonly QueuedBatch[];
  /** What the screen shows of every record that something waits for; null: it is not there. */
  readonly shown: readonly { readonly entity: string; readonly id: string; readonly row: unknown }[];
}

export const work = {
  /** No server takes this number; the second depends on it. */
  refused: async () => {
    const { microcrm } = globalThis as unknown as Handle;
    const rows = await microcrm.list({ entity: "parties.account", search: "solleone" }, 0, 1);
    const id = rows[0]?.id ?? "";
    await microcrm.edit("parties.account", id, { vat_number: "12345" });
    await microcrm.edit("parties.account", id, { industry: "Vivai" });
  },

  /** Arrives, and its answer does not. */
  unanswered: async () => {
    const { microcrm } = globalThis as unknown as Handle;
    const rows = await microcrm.list({ entity: "parties.account", search: "tipografia" }, 0, 1);
    await microcrm.edit("parties.account", rows[0]?.id ?? "", { phone: "055 333333" });
  },

  offline: async () => {
    const { microcrm } = globalThis as unknown as Handle;
    const one = async (entity: string, search: string) => {
      const [row] = await microcrm.list({ entity, search }, 0, 1);
      if (!row) throw new Error(`${entity}: ${search}`);
      return row;
    };
    const all = (entity: string) => microcrm.list({ entity }, 0, 100);
    const lead = async (n: number) => (await one("parties.lead", `Prova ${n} Srl`)).id;
    const account = "parties.account";
    // Edits, one of them of a field that a colleague will have written too; one undone before it leaves.
    const molino = await one(account, "molino");
    await microcrm.edit(account, molino.id, { city: "Pienza", notes: "Suonare due volte." });
    const vetreria = await one(account, "vetreria");
    const tags = await all("core.tag");
    await microcrm.edit(account, vetreria.id, { tags: tags.map(({ id }) => id), "custom.colore": "rosso" });
    await microcrm.undo(await microcrm.edit(account, molino.id, { website: "https://molino.example" }));
    // A new firm, its person and a note on it: batches that build on one another.
    const born = await microcrm.create(account, {
      name: "Nata Senza Rete Srl",
      roles: ["prospect"],
      is_private: true,
    });
    const [person, link] = [crypto.randomUUID(), crypto.randomUUID()];
    await microcrm.batch([
      {
        act: "create",
        entity: "parties.contact",
        record: person,
        values: { last_name: "Dell'Onda", account: born },
      },
      {
        act: "create",
        entity: "parties.accountcontact",
        record: link,
        values: { account: born, contact: person },
      },
    ]);
    await microcrm.edit(account, born, { phone: "0577 123456" });
    // Notes, new and old. Their subject was two fields.
    for (const [entity, id] of [
      [account, born],
      [account, vetreria.id],
      ["parties.lead", await lead(3)],
    ] as const)
      await microcrm.create("core.note", {
        subject_entity: entity,
        subject_id: id,
        text: `Scritta in cantina: ${entity}`,
      });
    const notes = await all("core.note");
    const [changed, dropped] = [
      notes.find((n) => n["text"] === "Nota 0: richiamare.\nPerò dopo le 15."),
      notes.find((n) => String(n["text"]).startsWith("Nota 3")),
    ];
    await microcrm.edit("core.note", changed?.id ?? "", {
      text: "Nota 0: richiamare.\nPerò dopo le 17.",
      pinned: false,
    });
    await microcrm.remove("core.note", dropped?.id ?? "");
    // A command, with what it will do as far as the device can tell.
    const forno = await one(account, "forno");
    const carlo = (await all("core.user")).find((user) => user["name"] === "Carlo Ferri");
    await microcrm.run(
      "core.change_owner",
      { entity: account, records: [forno.id], owner: carlo?.id ?? "", reason: "Passa da lui ogni giorno." },
      [{ act: "update", entity: account, record: forno.id, values: { owner: carlo?.id ?? "" } }],
    );
    // An act on many.
    const many = (await all(account)).filter((row) => row["industry"] === "" && row.id !== born).slice(0, 7);
    await microcrm.batch(
      many.map(({ id }) => ({
        act: "update" as const,
        entity: account,
        record: id,
        values: { employees_count: 12 },
      })),
      { title: "Modifica 7 schede", changeset: crypto.randomUUID() },
    );
    await microcrm.remove("parties.lead", await lead(5));
    await microcrm.create("core.savedview", {
      entity: account,
      name: "Fatta in cantina",
      shared: false,
      definition: { sort: "city", columns: ["name"] },
    });
    await microcrm.drafts.put("fixture", { last_name: "A metà" });
    await microcrm.settings.put("fixture", 7);
  },

  lead: async () => {
    const { microcrm } = globalThis as unknown as Handle;
    return (await microcrm.list({ entity: "parties.lead", search: "Prova 4 Srl" }, 0, 1))[0]?.id ?? "";
  },

  seen: async (): Promise<Seen> => {
    const { microcrm } = globalThis as unknown as Handle;
    const me = microcrm.sync.me();
    const queue = await microcrm.sync.queue(1000);
    const keys = new Set<string>();
    for (const batch of queue)
      for (const { entity, record } of batch.ops) if (entity && record) keys.add(`${entity}/${record}`);
    const shown = [];
    for (const key of keys) {
      const [entity = "", id = ""] = key.split("/");
      shown.push({ entity, id, row: await microcrm.record(entity, id) });
    }
    return { user: me?.user.id ?? "", workspace: me?.workspace.id ?? "", queue, shown };
  },
};
