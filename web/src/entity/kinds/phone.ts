import { telHref } from "../../ui/links";
import { linkKind } from "./link";

export const phone = linkKind({ href: telHref, type: "tel", outside: false });
