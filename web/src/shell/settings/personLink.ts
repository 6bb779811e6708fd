import type { Json } from "../../device/http";

export function linkIn(answer: Json): string | null {
  const found = answer["link"] ?? answer["url"] ?? answer["address"];
  return typeof found === "string" ? new URL(found, window.location.origin).href : null;
}
