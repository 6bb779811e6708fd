/** # A B C ... at the edge of a list ordered by a text: a click, a finger that slides or a key goes to the first row of a letter. */
import { type KeyboardEvent, memo, type PointerEvent, useEffect, useRef, useState } from "react";

import { t } from "../../i18n";
import type { Query } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { attempt } from "../../ui/say";

const LETTERS = [..."#abcdefghijklmnopqrstuvwxyz"];
/** Somebody still typing a search must not wait for letters nobody asked for. */
const CALM_MS = 600;

interface Props {
  readonly query: Query;
  readonly total: number;
  readonly onJump: (index: number) => void;
}

export const LetterJump = memo(function LetterJump({ query, total, onJump }: Props) {
  const device = useDevice();
  const strip = useRef<HTMLDivElement>(null);
  const slid = useRef("");
  const [here, setHere] = useState("#");
  const [known, setKnown] = useState<{ key: string; empty: ReadonlySet<string> } | null>(null);
  const key = JSON.stringify([query, total]);

  // Asked for ahead, the letters answer at once when a finger comes.
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      void device.letters(query).then(
        (letters) =>
          live &&
          setKnown({
            key,
            empty: new Set(letters.filter((each) => !each.count).map((each) => each.letter)),
          }),
        // The list itself says what is wrong with its question.
        () => undefined,
      );
    }, CALM_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [device, query, key]);

  function jump(letter: string) {
    setHere(letter);
    attempt(async () => {
      const found = (await device.letters(query)).find((each) => each.letter === letter);
      if (found) onJump(Math.max(0, Math.min(total - 1, found.first)));
    });
  }

  function slide(event: PointerEvent) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const letter =
      under instanceof HTMLElement && strip.current?.contains(under) ? under.dataset["letter"] : "";
    if (!letter || letter === slid.current) return;
    slid.current = letter;
    jump(letter);
  }

  function move(event: KeyboardEvent) {
    const at = LETTERS.indexOf(here);
    const last = LETTERS.length - 1;
    const keys: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
    const typed = LETTERS.indexOf(event.key.toLowerCase());
    const next = keys[event.key] ?? (typed >= 0 && !event.ctrlKey && !event.metaKey ? typed : undefined);
    const letter = next === undefined ? undefined : LETTERS[Math.max(0, Math.min(last, next))];
    if (letter === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    strip.current?.querySelector<HTMLElement>(`[data-letter="${letter}"]`)?.focus();
    if (typed >= 0) jump(letter);
    else setHere(letter);
  }

  return (
    <div
      ref={strip}
      className="letters"
      role="toolbar"
      aria-label={t("Vai alla lettera")}
      aria-orientation="vertical"
      tabIndex={-1}
      onKeyDown={move}
      onPointerDown={(event) => {
        if (event.pointerType === "mouse") return;
        // The letter touched first would keep the finger to itself.
        if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId))
          event.target.releasePointerCapture(event.pointerId);
        slid.current = "";
        slide(event);
      }}
      onPointerMove={(event) => event.pointerType !== "mouse" && slide(event)}
    >
      {LETTERS.map((letter) => (
        <button
          key={letter}
          type="button"
          data-letter={letter}
          tabIndex={letter === here ? 0 : -1}
          className={known?.key === key && known.empty.has(letter) ? "none" : undefined}
          aria-label={
            letter === "#"
              ? t("Vai a numeri e segni")
              : t("Vai alla lettera {{letter}}", { letter: letter.toUpperCase() })
          }
          onClick={() => jump(letter)}
        >
          {letter.toUpperCase()}
        </button>
      ))}
    </div>
  );
});
