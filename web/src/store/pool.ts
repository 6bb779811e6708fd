import init, { type SAHPoolUtil } from "@sqlite.org/sqlite-wasm";

import { wrap, type Database } from "./database";
import { Unsupported } from "./failures";
import type { Owner, Vault } from "./vault";

/** A new number when the store's own tables change in a way that an older version could not read. */
const FORMAT = 1;
const FILES = 12;
const INDEX = "/device.sqlite3";
const PATIENCE = 15_000;

/** The files of the browser's private file system, one database for each person who works on this device. */
export async function openPool(): Promise<Vault> {
  const sqlite = await init();
  const pool = await whenFree(() =>
    sqlite.installOpfsSAHPoolVfs({ name: "microcrm", directory: ".microcrm", initialCapacity: FILES }),
  );
  return new Pool(pool);
}

class Pool implements Vault {
  readonly keeps = true;
  private readonly index: Database;

  constructor(private readonly pool: SAHPoolUtil) {
    this.index = this.file(INDEX);
    this.index.run("CREATE TABLE IF NOT EXISTS owner (user TEXT NOT NULL, workspace TEXT NOT NULL)");
    this.index.run("CREATE TABLE IF NOT EXISTS departure (at TEXT NOT NULL)");
  }

  current(): Owner | null {
    return this.index.get<Owner>("SELECT user, workspace FROM owner") ?? null;
  }

  setCurrent(owner: Owner | null): void {
    this.index.transaction(() => {
      this.index.run("DELETE FROM owner");
      this.index.run("DELETE FROM departure");
      if (owner) this.index.run("INSERT INTO owner VALUES (?, ?)", [owner.user, owner.workspace]);
      else this.index.run("INSERT INTO departure VALUES (datetime())");
    });
  }

  hasLeft(): boolean {
    return this.index.value("SELECT 1 FROM departure") !== undefined;
  }

  open(owner: Owner): Database {
    const db = this.file(nameOf(owner));
    const format = Number(db.value("PRAGMA user_version"));
    if (format > FORMAT)
      throw new Error("È stata usata una versione più nuova di MicroCRM: ricarica la pagina.");
    if (format < FORMAT) db.run(`PRAGMA user_version = ${FORMAT}`);
    return db;
  }

  destroy(owner: Owner): void {
    this.pool.unlink(nameOf(owner));
    for (const end of ["-journal", "-wal"]) this.pool.unlink(nameOf(owner) + end);
  }

  private file(name: string): Database {
    const db = wrap(new this.pool.OpfsSAHPoolDb(name));
    // Exclusive: nobody else opens these files, and only so the write-ahead log needs no shared memory.
    db.run("PRAGMA locking_mode = EXCLUSIVE");
    db.value("PRAGMA journal_mode = WAL");
    db.run("PRAGMA synchronous = NORMAL");
    db.value("PRAGMA wal_autocheckpoint = 2000");
    db.value("PRAGMA journal_size_limit = 16000000");
    db.run("PRAGMA cache_size = -20000");
    db.run("PRAGMA temp_store = MEMORY");
    return db;
  }
}

function nameOf({ user, workspace }: Owner): string {
  return `/${workspace}.${user}.sqlite3`.replaceAll(/[^\w./-]/g, "_");
}

/** The leader before us may still be dying with the files in its hands. */
async function whenFree<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (
        error instanceof Error &&
        (error.name === "SecurityError" ||
          /Missing required OPFS|createSyncAccessHandle is not/i.test(error.message))
      ) {
        throw new Unsupported("archivio privato del browser");
      }
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
