import type { Database } from "./database";

/** Whose store it is. */
export interface Owner {
  readonly user: string;
  readonly workspace: string;
}

/** Where stores lie: a pool of files in the browser, or memory. */
export interface Vault {
  /** Whether what is in it outlives the page. */
  readonly keeps: boolean;
  /** Who used this device last. */
  current(): Owner | null;
  setCurrent(owner: Owner | null): void;
  /** Somebody signed out here and nobody has signed in since: an old session must not bring the data back. */
  hasLeft(): boolean;
  open(owner: Owner): Database;
  destroy(owner: Owner): void;
}
