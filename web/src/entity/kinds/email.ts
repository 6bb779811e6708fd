import { mailHref } from "../../ui/links";
import { linkKind } from "./opening";

export const email = linkKind({ href: mailHref, type: "email", outside: false });
