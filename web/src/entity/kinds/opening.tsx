/** Text that opens something: mail, phone, web. In a list cell it stays text until the card is open. */
import { Anchor, TextInput } from "@mantine/core";

import { Fragment, type ReactNode } from "react";

import { compareText } from "../../i18n/text";
import { textOf } from "../values";
import { frame } from "./frame";
import { asWords, type InputProps, type Kind, type ShowProps } from "./kind";

interface Link {
  readonly href: (value: string) => string | null;
  readonly type: "email" | "tel" | "url";
  readonly outside: boolean;
}

/** Long addresses break before "@" and between the parts of a web address, not before the last letter. */
function breakable(text: string): ReactNode {
  return text.split(text.includes("@") ? /(?=@)/ : /(?=[.?&])|(?<=[^:/])(?=\/)/).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

export function linkKind({ href, type, outside }: Link): Kind {
  function Show({ value, compact }: ShowProps) {
    const text = textOf(value);
    const address = text ? href(text) : null;
    if (compact || !address) return text;
    return (
      <Anchor href={address} inherit {...(outside ? { target: "_blank", rel: "noopener noreferrer" } : {})}>
        {breakable(text)}
      </Anchor>
    );
  }

  function Edit(props: InputProps) {
    return (
      <TextInput
        {...frame(props)}
        // The keyboard of phones follows inputMode; the type stays text so that the browser does not judge what we check.
        inputMode={type}
        value={textOf(props.value)}
        autoComplete="off"
        onChange={(event) => props.onChange(event.currentTarget.value, null)}
      />
    );
  }

  return {
    show: Show,
    edit: Edit,
    ...asWords,
    compare: (a, b) => compareText(textOf(a), textOf(b)),
    numeric: false,
  };
}
