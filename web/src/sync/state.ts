export interface SyncState {
  /** What the light says. "locked": blocked user or revoked device; "signin": session over, data and outbox kept. */
  readonly light:
    "delivered" | "pending" | "offline" | "review" | "loading" | "locked" | "signin" | "update" | "full";
  readonly online: boolean;
  readonly pending: number;
  readonly review: number;
  readonly loading: { readonly done: number; readonly total: number; readonly entity: string } | null;
  readonly lastContact: string | null;
  readonly leader: boolean;
  /** False where the browser keeps nothing: what is not delivered is lost with the page. */
  readonly keeps: boolean;
  readonly message: string;
}
