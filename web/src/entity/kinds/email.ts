import { mailHref } from "../../ui/links";
import { linkKind } from "./link";

export const email = linkKind({ href: mailHref, type: "email", outside: false });
