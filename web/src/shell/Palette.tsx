/** Ctrl+K: every record and every command by name. */
import { Modal, TextInput } from "@mantine/core";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import { t } from "../i18n";
import type { Hit } from "../device/contract";
import { useDevice } from "../device/hooks";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/say";
import { type Choice, useChoices } from "./useChoices";

const MOST_HITS = 12;

export function Palette({
  opened,
  onClose,
  onHelp,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={640}
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
      title={t("Cerca e comanda")}
      styles={{ header: { display: "none" } }}
    >
      {opened && <Body onClose={onClose} onHelp={onHelp} />}
    </Modal>
  );
}

function Body({ onClose, onHelp }: { readonly onClose: () => void; readonly onHelp: () => void }) {
  const device = useDevice();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<{ text: string; hits: readonly Hit[] }>({ text: "", hits: [] });
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // At once: the next key may be the first letter.
  useLayoutEffect(() => input.current?.focus(), []);

  const text = typed.trim();
  const search = useCallback(async () => (text ? await device.search(text, MOST_HITS) : []), [device, text]);
  useEffect(() => {
    let live = true;
    void search().then((hits) => live && setFound({ text, hits }));
    return () => {
      live = false;
    };
  }, [search, text]);

  const choicesOf = useChoices(typed, onHelp);
  const choices = useMemo(() => choicesOf(found.hits), [choicesOf, found]);

  const active = Math.min(at, choices.length - 1);
  function run(choice: Choice | undefined) {
    if (!choice) return;
    onClose();
    choice.run();
  }

  function key(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = (active + step + choices.length) % Math.max(1, choices.length);
      setAt(next);
      document.getElementById(`choice-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Who types a name and Enter in one go means that name, not what was found for its first letters.
      if (found.text === text) run(choices[active]);
      else attempt(async () => run(choicesOf(await search())[0]));
    }
  }

  return (
    <div className="palette">
      <TextInput
        size="lg"
        variant="unstyled"
        ref={input}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={choices.length ? `choice-${active}` : undefined}
        aria-label={t("Cerca schede e comandi")}
        placeholder={t("Cerca una scheda, un numero, un comando…")}
        leftSection={<Icon name="search" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <ul id="palette-list" role="listbox" aria-label={t("Risultati")} className="palette-list">
        {choices.map((choice, index) => (
          <li key={choice.key} role="presentation">
            {choices[index - 1]?.group !== choice.group && (
              <div className="rail-area" aria-hidden>
                {choice.group}
              </div>
            )}
            <div
              id={`choice-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              className={`palette-choice${index === active ? " active" : ""}`}
              onClick={() => run(choice)}
              onKeyDown={() => undefined}
              onMouseMove={() => setAt(index)}
            >
              <Icon name={choice.icon} /> <span className="clip">{choice.name}</span>{" "}
              <span className="subtle clip">{choice.hint}</span>
            </div>
          </li>
        ))}
        {!choices.length && (
          <li className="palette-none">{t("Niente con questo nome. Prova con meno parole.")}</li>
        )}
      </ul>
    </div>
  );
}
