/**
 * One value that keeps itself. While nobody types it follows what is stored; what is typed stands until it is kept or
 * left, whatever comes from outside meanwhile.
 */
import { useRef, useState } from "react";

import { isEmpty, sameValue } from "../values";

interface Options<T> {
  readonly stored: T;
  /** What the typing begins with, where that is not what is stored: the key that opened a cell. */
  readonly typed?: T | null;
  readonly check: (value: T) => string | null;
  /** `before`: what stood there when the typing began. null: there was nothing to write. Rejected, the value stays as typed. */
  readonly write?: (value: T, before: T) => Promise<unknown> | null;
}

interface Typed<T> {
  readonly value: T;
  /** It is no value of its kind. */
  readonly bad: string | null;
  readonly before: T;
  readonly tried: boolean;
  readonly sent: boolean;
}

export interface Kept<T> {
  readonly value: T;
  /** What is wrong, once it is fair to say so. */
  readonly problem: string | null;
  readonly isChanged: boolean;
  readonly change: (value: T, bad?: string | null) => void;
  /** Writes a right value; null: it is wrong and stays. */
  readonly keep: () => { readonly value: T; readonly isChanged: boolean } | null;
  /** Gives back what is stored. */
  readonly leave: () => void;
}

export function useKept<T>({ stored, typed = null, check, write }: Options<T>): Kept<T> {
  const [own, setOwn] = useState<Typed<T> | null>(typed === null ? null : begun(typed, stored));
  // Enter and the leaving that it causes come in one event: the second must know of the first.
  const latest = useRef(own);
  const put = (next: Typed<T> | null) => {
    latest.current = next;
    setOwn(next);
  };
  const live = alive(own, stored);

  function change(value: T, bad: string | null = null) {
    const now = alive(latest.current, stored);
    put({ ...begun(value, now && !now.sent ? now.before : stored), bad });
  }

  function keep() {
    const now = alive(latest.current, stored);
    if (!now || now.sent) return { value: now ? now.value : stored, isChanged: false };
    if (now.bad ?? check(now.value)) {
      put({ ...now, tried: true });
      return null;
    }
    const isChanged = !sameValue(now.value, stored);
    const writing = isChanged ? (write?.(now.value, now.before) ?? null) : null;
    const sent = { ...now, before: stored, sent: true };
    put(writing ? sent : null);
    // Whoever wrote has said why it failed: here it is only given back to the hand that typed it.
    writing?.catch(() => latest.current === sent && put(now));
    return { value: now.value, isChanged };
  }

  const wrong = live && !live.sent ? (live.bad ?? check(live.value)) : null;
  const isFair = live?.tried || (live?.bad === null && !isEmpty(live.value));
  return {
    value: live ? live.value : stored,
    problem: isFair ? wrong : null,
    isChanged: live !== null && !live.sent && !sameValue(live.value, stored),
    change,
    keep,
    leave: () => put(null),
  };
}

function begun<T>(value: T, before: T): Typed<T> {
  return { value, bad: null, before, tried: false, sent: false };
}

/** Kept, it is shown until the row says it, or says something else. */
function alive<T>(own: Typed<T> | null, stored: T): Typed<T> | null {
  return own?.sent && !sameValue(own.before, stored) ? null : own;
}
