import { telHref } from "../../ui/links";
import { linkKind } from "./opening";

export const phone = linkKind({ href: telHref, type: "tel", outside: false });
