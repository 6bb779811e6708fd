import { safeHref } from "../../ui/links";
import { linkKind } from "./link";

export const url = linkKind({ href: safeHref, type: "url", outside: true });
