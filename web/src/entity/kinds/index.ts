import type { FieldKind } from "../../model/meta";
import { boolean } from "./boolean";
import { choice } from "./choice";
import { choices } from "./choices";
import { date } from "./date";
import { datetime } from "./datetime";
import { decimal } from "./decimal";
import { duration } from "./duration";
import { email } from "./email";
import { file } from "./file";
import { integer } from "./integer";
import { json } from "./json";
import type { Kind } from "./kind";
import { link } from "./link";
import { longtext } from "./longtext";
import { money } from "./money";
import { number } from "./number";
import { percent } from "./percent";
import { phone } from "./phone";
import { quantity } from "./quantity";
import { ref } from "./ref";
import { refs } from "./refs";
import { text } from "./text";
import { time } from "./time";
import { url } from "./url";

/** Exhaustive: a kind added to meta.ts does not compile until it has a file here. */
export const KINDS: Readonly<Record<FieldKind, Kind>> = {
  boolean,
  choice,
  choices,
  date,
  datetime,
  decimal,
  duration,
  email,
  file,
  integer,
  json,
  link,
  longtext,
  money,
  number,
  percent,
  phone,
  quantity,
  ref,
  refs,
  text,
  time,
  url,
};
