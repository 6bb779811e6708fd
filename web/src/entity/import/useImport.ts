/** One import followed to its end: asks again while the server works, survives a cut connection. */
import { useCallback, useEffect, useState } from "react";

import { wordsOf } from "../../ui/say";
import { type ImportState, isWorking, load } from "./api";

const EVERY_MS = 700;
const AFTER_A_CUT_MS = 3000;

export function useImport(id: string | undefined) {
  const [state, setState] = useState<ImportState | null>(null);
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const [beat, setBeat] = useState(0);
  const current = state?.id === id ? state : null;
  const working = current === null || isWorking(current.state);

  useEffect(() => {
    if (!id || !working) return;
    let live = true;
    const again = (ms: number) => setTimeout(() => live && setBeat((n) => n + 1), ms);
    load(id).then(
      (found) => {
        if (!live) return;
        setState(found);
        setWrong("");
        again(EVERY_MS);
      },
      (error: unknown) => {
        if (!live) return;
        setWrong(wordsOf(error));
        again(AFTER_A_CUT_MS);
      },
    );
    return () => {
      live = false;
    };
  }, [id, working, beat]);

  /** An act whose answer is the new state. */
  const act = useCallback(async (doing: () => Promise<ImportState>): Promise<ImportState | null> => {
    setBusy(true);
    setWrong("");
    try {
      const next = await doing();
      setState(next);
      return next;
    } catch (error) {
      setWrong(wordsOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }, []);

  return { state: current, wrong, busy, act };
}
