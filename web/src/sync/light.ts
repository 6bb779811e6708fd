import type { SyncState } from "./state";
import type { Progress } from "./load";

export interface Facts {
  readonly bound: boolean;
  readonly locked: boolean;
  readonly signInNeeded: boolean;
  readonly updateNeeded: boolean;
  readonly full: boolean;
  readonly online: boolean;
  readonly pending: number;
  readonly review: number;
  readonly progress: Progress | null;
  readonly lastContact: string | null;
  readonly message: string;
  readonly keeps: boolean;
}

/** One light from many facts: what stops the person comes before what only informs. */
export function stateOf(facts: Facts): Omit<SyncState, "leader"> {
  return {
    light: lightOf(facts),
    online: facts.online,
    pending: facts.pending,
    review: facts.review,
    loading: facts.progress,
    lastContact: facts.lastContact,
    message: facts.message || (facts.bound ? MESSAGES[lightOf(facts)] : undefined) || "",
    keeps: facts.keeps,
  };
}

function lightOf(facts: Facts): SyncState["light"] {
  if (facts.locked) return "locked";
  if (facts.full) return "full";
  if (facts.signInNeeded || !facts.bound) return "signin";
  if (facts.updateNeeded) return "update";
  if (!facts.online) return "offline";
  if (facts.progress) return "loading";
  if (facts.review) return "review";
  return facts.pending ? "pending" : "delivered";
}

const MESSAGES: Partial<Record<SyncState["light"], string>> = {
  locked:
    "L'accesso da questo dispositivo è stato sospeso. Le modifiche non consegnate sono al sicuro presso l'amministratore.",
  full: "Lo spazio su questo dispositivo è esaurito: libera un po' di spazio. Quello che hai scritto è ancora sullo schermo.",
  signin: "Accedi di nuovo per consegnare le modifiche: nulla è andato perso.",
  update: "È pronta una nuova versione di MicroCRM: ricarica la pagina. Le modifiche in attesa restano qui.",
};
