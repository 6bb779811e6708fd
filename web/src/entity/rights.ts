/** What the screens offer. The server decides again; here it only spares people a refusal. */
import type { Me } from "../device/contract";
import type { EntityMeta, Row } from "../model/meta";

type Act = "create" | "edit" | "delete" | "import" | "export";

export function maySee(me: Me | null, entity: string): boolean {
  const rights = me?.rights[entity];
  return rights !== undefined && rights.view !== "none";
}

export function may(me: Me | null, meta: EntityMeta, act: Act, row?: Row): boolean {
  const right = me?.rights[meta.key]?.[act];
  if (typeof right === "boolean") return right;
  if (!right || right === "none") return false;
  // "group" is left to the server: the device does not know who was in which group when.
  // So are scopes that an app names: their condition stands on the server.
  return right !== "own" || !row || !meta.owned || row["owner"] === me?.user.id;
}

const KEPT: ReadonlySet<string> = new Set(["owner", "is_private", "shared_with"]);
const NONE: ReadonlySet<string> = new Set();

/** Fields of a private card of somebody else's: whose it is and who sees it only its owner decides. An administrator passes
 *  on the cards of who has left; who that is the server knows. */
export function keptByOwner(me: Me | null, row: Row | null): ReadonlySet<string> {
  const owner = row?.["is_private"] === true ? row["owner"] : null;
  return !owner || owner === me?.user.id || me?.is_admin ? NONE : KEPT;
}
