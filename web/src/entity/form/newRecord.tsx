/** Forms open from anywhere (quick add, a card, a reference in another form) and stack; the host draws them. */
import { createContext, use } from "react";

import type { EntityMeta, Row } from "../../model/meta";

export interface FormRequest {
  readonly meta: EntityMeta;
  /** null or missing: a new record. */
  readonly row?: Row | null;
  readonly start?: Readonly<Record<string, unknown>>;
  /** What the server said about fields, when correcting a refused operation. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Instead of creating or editing: used to resend a corrected operation. */
  readonly save?: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly done?: (id: string) => void;
}

export type OpenForm = (request: FormRequest) => void;

export const Forms = createContext<OpenForm>(() => undefined);

export function useNewRecord(): OpenForm {
  return use(Forms);
}
