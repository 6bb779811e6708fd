import type { FieldKind } from "../../model/meta";
import { boolean } from "./boolean";
import { choice } from "./choice";
import { choices } from "./choices";
import { date } from "./date";
import { datetime } from "./datetime";
import { decimal } from "./decimal";
import { email } from "./email";
import { integer } from "./integer";
import { json } from "./json";
import type { Kind } from "./kind";
import { longtext } from "./longtext";
import { phone } from "./phone";
import { ref } from "./ref";
import { refs } from "./refs";
import { text } from "./text";
import { url } from "./url";

/** Exhaustive: a kind added to meta.ts does not compile until it has a file here. */
export const KINDS: Readonly<Record<FieldKind, Kind>> = {
  boolean,
  choice,
  choices,
  date,
  datetime,
  decimal,
  email,
  integer,
  json,
  longtext,
  phone,
  ref,
  refs,
  text,
  url,
};
