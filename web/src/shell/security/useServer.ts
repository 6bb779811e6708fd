/** Reads from the server, with the words for when it did not work. */
import { useCallback, useEffect, useState } from "react";

import { wordsOf } from "../../ui/say";
import { wantsPassword } from "./auth";

export function useServer<T>(read: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [wrong, setWrong] = useState("");
  const [locked, setLocked] = useState(false);
  const load = useCallback(() => {
    read().then(
      (found) => {
        setValue(() => found);
        setWrong("");
        setLocked(false);
      },
      (error: unknown) => (wantsPassword(error) ? setLocked(true) : setWrong(wordsOf(error))),
    );
  }, [read]);
  useEffect(() => load(), [load]);
  return { value, wrong, locked, load };
}
