/**
 * What loading the page again would take from a person: an open form, a chosen file. A shared lock tells the other tabs,
 * and a tab that dies gives it back.
 */
import { useEffect } from "react";

const LOCK = "in-progress";

let here = 0;

export function useInProgress(something = true): void {
  useEffect(() => {
    if (!something) return;
    here += 1;
    let done = () => undefined as void;
    const until = new Promise<void>((resolve) => (done = resolve));
    void navigator.locks.request(LOCK, { mode: "shared" }, () => until);
    return () => {
      here -= 1;
      done();
    };
  }, [something]);
}

export function isInProgressHere(): boolean {
  return here > 0;
}

/** Once no tab is in the middle of something. */
export async function afterAllTabs(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, work);
}
