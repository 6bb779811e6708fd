import { gzipSync } from "node:zlib";

import type { EntityMeta, FieldMeta, Entities } from "../../model/meta";
import type { WireBatch } from "../../model/words";
import type { Answer, Request } from "../network";
import { Chance } from "./chance";

/** A big invented firm behind the protocol: rows are made page by page, so that the server costs nothing. */
export class BigFirm {
  private readonly cache = new Map<string, Buffer>();
  private news = 0;

  constructor(
    private readonly entities: Entities,
    private readonly counts: Readonly<Record<string, number>>,
    /** Values that are not left to chance, by entity. */
    private readonly fixed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
  ) {}

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** The answer as it travels, compressed. */
  answer(request: Request): { status: number; body: Buffer } {
    const key = request.path;
    const cached = this.cache.get(key);
    if (cached) return { status: 200, body: cached };
    const { status, body } = this.handle(request);
    const packed = gzipSync(JSON.stringify(body), { level: 4 });
    if (key.startsWith("/api/sync/snapshot/")) this.cache.set(key, packed);
    return { status, body: packed };
  }

  /** From now on there are so many changes to pull. */
  change(count: number): void {
    this.news += count;
  }

  /** Pages are made beforehand: what is measured is the device. */
  prepare(): void {
    for (const [entity, count] of Object.entries(this.counts)) {
      for (let at = 0; at < count; at += 2000) {
        this.answer({
          method: "GET",
          path: `/api/sync/snapshot/${entity}?after=${at ? id(entity, at - 1) : ""}&limit=2000`,
        });
      }
    }
  }

  private handle({ path: whole, body }: Request): Answer {
    const [path = "", query = ""] = whole.split("?");
    const params = new URLSearchParams(query);
    if (path === "/api/me") return ok(this.me());
    if (path === "/api/device") return ok({ id: "d", key: "k", expected: 1 });
    if (path === "/api/sync/snapshot") {
      return ok({
        seq: 1000,
        scope: "s",
        schema: 1,
        parts: Object.entries(this.counts).map(([entity, count]) => ({ entity, count })),
      });
    }
    if (path === "/api/sync/push") return ok(this.push(body as { batches: WireBatch[] }));
    if (path === "/api/sync/pull") return ok(this.pull(Number(params.get("since"))));
    const part = /^\/api\/sync\/snapshot\/(.+)$/.exec(path)?.[1];
    if (part) return ok(this.page(part, params.get("after") ?? ""));
    return { status: 404, body: { code: "not_found", message: "", data: {} } };
  }

  private page(entity: string, after: string): unknown {
    const start = after ? Number(after.slice(-12)) + 1 : 0;
    const end = Math.min(start + 2000, this.counts[entity] ?? 0);
    const meta = this.entities[entity] as EntityMeta;
    const names = Object.keys(meta.fields);
    const rows = Array.from({ length: end - start }, (_, at) => this.row(meta, start + at));
    return {
      entity,
      columns: ["id", "version", ...names, "custom"],
      data: [
        rows.map((_, at) => id(entity, start + at)),
        rows.map(() => 1),
        ...names.map((name) => rows.map((row) => row[name])),
        rows.map(() => ({})),
      ],
      next: end < (this.counts[entity] ?? 0) ? id(entity, end - 1) : null,
    };
  }

  /** Takes everything and changes nothing: what is measured is the device. */
  private push({ batches }: { batches: WireBatch[] }): unknown {
    const receipts = batches.flatMap((batch) =>
      batch.ops.map((op) => ({ op: op.id, state: "applied", seq: 1, code: "", message: "", data: {} })),
    );
    return { status: "ok", expected: (batches.at(-1)?.n ?? 0) + 1, seq: 1, receipts };
  }

  private pull(since: number): unknown {
    const entity = "parties.account";
    const meta = this.entities[entity] as EntityMeta;
    const last = 1000 + this.news;
    const next = Math.min(since + 1000, last);
    const items = Array.from({ length: next - since }, (_, at) => {
      const number = ((since + at) * 7) % (this.counts[entity] ?? 1);
      return {
        seq: since + at + 1,
        entity,
        id: id(entity, number),
        version: since + at,
        values: { ...this.row(meta, number), city: "Nuova", custom: {} },
      };
    });
    const changes = items.map(({ seq, id: record, version }) => ({
      seq,
      entity,
      record,
      version,
      kind: "updated",
      operation: record,
      command: "",
      batch: record,
      changeset: null,
      user: null,
      device: null,
      device_time: null,
      at: "2026-11-22T10:00:00.000Z",
      before: { city: "Roma" },
      after: { city: "Nuova" },
    }));
    return { since, next, more: next < last, scope: "s", reconcile: false, schema: 1, items, changes };
  }

  private row(meta: EntityMeta, number: number): Record<string, unknown> {
    const chance = new Chance(number * 7919 + meta.key.length);
    return Object.fromEntries(
      Object.values(meta.fields).map((field) => [
        field.name,
        this.fixed[meta.key]?.[field.name] ?? this.value(field, number, chance),
      ]),
    );
  }

  private value(field: FieldMeta, number: number, chance: Chance): unknown {
    const { kind, name } = field;
    if (name === "name")
      return `${chance.pick(KINDS)} ${chance.pick(SURNAMES)} ${chance.pick(SUFFIXES)} ${number}`;
    if (name === "first_name") return chance.pick(NAMES);
    if (name === "last_name") return `${chance.pick(SURNAMES)}`;
    if (name === "city") return chance.pick(CITIES);
    if (kind === "email")
      return `${chance.pick(NAMES)}.${chance.pick(SURNAMES)}${number}@esempio.it`.toLowerCase();
    if (kind === "phone")
      return chance.happens(0.7)
        ? `+39 0${chance.below(99)} ${String(1_000_000 + chance.below(8_999_999))}`
        : "";
    if (kind === "text")
      return chance.happens(0.4) ? `${chance.pick(WORDS)} ${chance.pick(WORDS)} ${chance.below(1000)}` : "";
    if (kind === "longtext")
      return chance.happens(0.3) ? Array.from({ length: 12 }, () => chance.pick(WORDS)).join(" ") : "";
    if (kind === "choice") return field.choices?.length ? chance.pick(field.choices)[0] : "";
    if (kind === "choices")
      return field.choices?.length && chance.happens(0.5) ? [chance.pick(field.choices)[0]] : [];
    if (kind === "boolean") return chance.happens(0.2);
    if (kind === "integer") return chance.below(1000);
    if (kind === "decimal" || kind === "money" || kind === "quantity")
      return (chance.below(100_000) / 100).toFixed(2);
    if (kind === "date") return `20${10 + chance.below(16)}-0${1 + chance.below(9)}-1${chance.below(9)}`;
    if (kind === "datetime")
      return `202${chance.below(6)}-0${1 + chance.below(9)}-1${chance.below(9)}T10:00:00.000Z`;
    if (kind === "ref" && field.to && this.counts[field.to])
      return id(field.to, chance.below(this.counts[field.to] ?? 1));
    if (kind === "refs") return [];
    return null;
  }

  private me(): unknown {
    return {
      user: { id: id("core.user", 0), name: "Anna Rossi", email: "anna@demo.example" },
      workspace: { id: "11111111-1111-7111-8111-111111111111", name: "Prova", settings: {} },
      rights: Object.fromEntries(
        Object.keys(this.entities).map((key) => [
          key,
          { view: "all", create: true, edit: "all", delete: "all", import: true, export: true },
        ]),
      ),
      is_admin: true,
      schema: 1,
      scope: "s",
      seq: 1000,
      expected: 1,
    };
  }
}

function id(entity: string, number: number): string {
  const mark = [...entity].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7);
  return `0198c0de-0000-7000-8${mark.toString(16).padStart(4, "0").slice(1)}-${String(number).padStart(12, "0")}`;
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

const KINDS = [
  "Officina",
  "Studio",
  "Impresa",
  "Ristorante",
  "Farmacia",
  "Comune di",
  "Autotrasporti",
  "Edilizia",
  "Panificio",
  "Ferramenta",
];
const SUFFIXES = ["Srl", "Spa", "Snc", "& Figli", "Sas", "Società Cooperativa"];
const SURNAMES = [
  "Rossi",
  "Bianchi",
  "Ferrari",
  "Esposito",
  "Russo",
  "Colombo",
  "Ricci",
  "Marino",
  "Greco",
  "Bruno",
  "Gallo",
  "Conti",
  "De Luca",
  "Costa",
  "Giordano",
  "Mancini",
  "Rizzo",
  "Lombardi",
  "Moretti",
  "Barbieri",
];
const NAMES = ["Anna", "Marco", "Giulia", "Luca", "Sara", "Paolo", "Chiara", "Andrea", "Elena", "Nicolò"];
const CITIES = [
  "Roma",
  "Milano",
  "Forlì",
  "Città di Castello",
  "Napoli",
  "Torino",
  "Genova",
  "Bari",
  "Catania",
  "Verona",
];
const WORDS = [
  "impianto",
  "caldaia",
  "contratto",
  "assistenza",
  "urgente",
  "preventivo",
  "perché",
  "magazzino",
  "cliente",
  "fornitura",
  "scadenza",
  "rinnovo",
];
