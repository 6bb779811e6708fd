import { useCallback, useEffect, useRef } from "react";

/** A function that stays the same and gives what was painted last: for handlers of children that are painted seldom. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
