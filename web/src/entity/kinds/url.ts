import { safeHref } from "../../ui/links";
import { linkKind } from "./opening";

export const url = linkKind({ href: safeHref, type: "url", outside: true });
