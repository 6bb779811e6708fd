/** The words that a list is searched by, as they are typed. */
import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { memo, useEffect, useRef, useState } from "react";

import { t } from "../../i18n";
import { Icon } from "../../ui/Icon";

interface Props {
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly label: string;
  readonly onDown: () => void;
}

export const ListSearch = memo(function ListSearch({ value, onSearch, label, onDown }: Props) {
  const [text, setText] = useState(value);
  const own = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    own.current = next;
    onSearch(next);
  }, 60);
  // Back and forward change the address without typing.
  useEffect(() => {
    if (value !== own.current) {
      own.current = value;
      setText(value);
    }
  }, [value]);
  return (
    <TextInput
      id="list-search"
      type="search"
      value={text}
      aria-label={label}
      placeholder={t("Cerca")}
      leftSection={<Icon name="search" size={16} />}
      className="list-search"
      onChange={(event) => {
        setText(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") {
          event.preventDefault();
          onDown();
        }
        if (event.key === "Escape" && text) {
          event.stopPropagation();
          setText("");
          send("");
        }
      }}
    />
  );
});
