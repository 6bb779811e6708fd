/** Where a note is written: "@" proposes colleagues. */
import { Combobox, Textarea, type TextareaProps, useCombobox } from "@mantine/core";
import { useLayoutEffect, useRef, useState } from "react";

import { t } from "../../i18n";
import { type Person, proposed, type Typed, typedMention, withMention } from "./mentions";

interface Props extends Pick<TextareaProps, "placeholder" | "aria-label"> {
  readonly people: readonly Person[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onKeep: () => void;
}

export function NoteInput({ people, value, onChange, onKeep, ...rest }: Props) {
  const input = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  const combobox = useCombobox();
  const [typed, setTyped] = useState<Typed | null>(null);
  const found = typed ? proposed(people, typed.query) : [];

  function look() {
    const at = input.current;
    const now = at ? typedMention(at.value, at.selectionStart) : null;
    setTyped(now);
    if (now) {
      combobox.openDropdown();
      combobox.selectFirstOption();
    } else combobox.closeDropdown();
  }

  function choose(id: string) {
    const person = people.find((one) => one.id === id);
    const at = input.current;
    if (!person || !typed || !at) return;
    const next = withMention(value, at.selectionStart, typed, person);
    onChange(next.text);
    setTyped(null);
    combobox.closeDropdown();
    cursor.current = next.cursor;
  }

  // Before the next key, which may come within the same frame.
  useLayoutEffect(() => {
    if (cursor.current !== null) input.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [value]);

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal position="bottom-start" width={260}>
      <Combobox.Target withKeyboardNavigation={found.length > 0} autoComplete="off">
        <Textarea
          {...rest}
          ref={input}
          // As high as its text, by the browser where it can: measuring it by script costs a layout of the page.
          rows={Math.min(10, value.split("\n").length)}
          className="grows"
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            look();
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              onKeep();
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!found.length} aria-label={t("Colleghi")}>
        <Combobox.Options>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              {person.name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
