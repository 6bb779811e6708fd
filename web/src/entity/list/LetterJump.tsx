/** A B C ... at the edge of an index sorted by name: a click goes to the first name with that letter. */
import { useRef } from "react";

import { t } from "../../i18n";
import type { Query } from "../../store/contract";
import { useDevice } from "../../store/hooks";
import { both } from "../filter/tree";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

interface Props {
  readonly query: Query;
  readonly field: string;
  readonly total: number;
  readonly desc: boolean;
  readonly onJump: (index: number) => void;
}

export function LetterJump({ query, field, total, desc, onJump }: Props) {
  const device = useDevice();
  const counts = useRef<{ key: string; counts: Promise<readonly number[]> } | null>(null);

  function countAll(): Promise<readonly number[]> {
    const key = JSON.stringify([query, total]);
    if (counts.current?.key !== key) {
      const one = (letter: string) =>
        device.count({ ...query, filter: both(query.filter, { field, op: "starts", value: letter }) });
      counts.current = { key, counts: Promise.all(LETTERS.map(one)) };
    }
    return counts.current.counts;
  }

  async function jump(index: number) {
    const each = await countAll();
    const before = each.slice(0, index).reduce((sum, n) => sum + n, 0);
    // Names that begin with a digit or a sign come before A.
    const signs = total - each.reduce((sum, n) => sum + n, 0);
    const ascending = signs + before;
    onJump(Math.max(0, Math.min(total - 1, desc ? total - ascending - (each[index] ?? 0) : ascending)));
  }

  return (
    <div
      className="letters"
      role="toolbar"
      aria-label={t("Vai alla lettera")}
      aria-orientation="vertical"
      onPointerEnter={() => void countAll()}
    >
      {LETTERS.map((letter, index) => (
        <button
          key={letter}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={t("Vai alla lettera {{letter}}", { letter })}
          onClick={() => void jump(index)}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (!step) return;
            event.preventDefault();
            const other =
              step > 0 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
            if (other instanceof HTMLElement) other.focus();
          }}
        >
          {letter}
        </button>
      ))}
    </div>
  );
}
