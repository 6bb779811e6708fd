/** The device's disk will not take more. The transaction was rolled back: nothing is half written. */
export class StorageFull extends Error {
  constructor() {
    super(
      "Lo spazio su questo dispositivo è esaurito: libera un po' di spazio e salva di nuovo. Quello che hai scritto è ancora sullo schermo.",
    );
    this.name = "StorageFull";
  }
}

/** The browser lacks what a local copy needs. */
export class Unsupported extends Error {
  constructor(missing: string) {
    super(
      `Questo browser non permette di lavorare con una copia locale dei dati (manca: ${missing}). ` +
        "Usa una versione recente di Chrome, Edge, Firefox o Safari, non in finestra anonima.",
    );
    this.name = "Unsupported";
  }
}

/** Blocked user or revoked device. */
export class StoreLocked extends Error {
  constructor() {
    super("L'accesso da questo dispositivo è stato sospeso: rivolgiti all'amministratore.");
    this.name = "StoreLocked";
  }
}

/** Nobody has signed in on this device yet. */
export class NobodySignedIn extends Error {
  constructor() {
    super("Accedi per lavorare con i tuoi dati.");
    this.name = "NobodySignedIn";
  }
}

const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/** A full quota reaches SQLite as a failed write of the file system. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { resultCode?: number }).resultCode;
  if (code !== undefined) return (code & 0xff) === SQLITE_FULL || (code & 0xff) === SQLITE_IOERR;
  return error.name === "QuotaExceededError" || error.name === "StorageFull";
}
