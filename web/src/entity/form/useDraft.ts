/** The values of a form, kept on the device from the first key until saved or thrown away. */
import { useCallback, useEffect, useRef, useState } from "react";

import { useDevice } from "../../device/hooks";

export interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: Readonly<Record<string, string>>;
}

const EMPTY: Draft = { values: {}, problems: {} };

export function useDraft(key: string) {
  const { drafts } = useDevice();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [restored, setRestored] = useState(false);
  const latest = useRef<Draft>(EMPTY);
  const touched = useRef(false);

  useEffect(() => {
    let live = true;
    void drafts.get(key).then((kept) => {
      // Somebody who types faster than the disk reads keeps what they typed.
      if (!live || touched.current || !isDraft(kept)) return;
      latest.current = kept;
      setDraft(kept);
      setRestored(true);
    });
    return () => {
      live = false;
    };
  }, [drafts, key]);

  const change = useCallback(
    (values: Readonly<Record<string, unknown>>, problems: Readonly<Record<string, string | null>> = {}) => {
      touched.current = true;
      const left = Object.entries({ ...latest.current.problems, ...problems }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      latest.current = {
        values: { ...latest.current.values, ...values },
        problems: Object.fromEntries(left),
      };
      setDraft(latest.current);
      void drafts.put(key, latest.current);
    },
    [drafts, key],
  );

  const drop = useCallback(async () => {
    touched.current = true;
    latest.current = EMPTY;
    setDraft(EMPTY);
    setRestored(false);
    await drafts.drop(key);
  }, [drafts, key]);

  return { draft, change, drop, restored };
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null) return false;
  const { values, problems } = kept as Partial<Draft>;
  return typeof values === "object" && typeof problems === "object" && Object.keys(values).length > 0;
}
