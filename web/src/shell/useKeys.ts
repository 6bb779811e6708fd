import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";

import type { EntityMeta } from "../model/meta";
import { isTyping } from "./keys";

interface Handlers {
  readonly palette: () => void;
  readonly create: () => void;
  readonly help: () => void;
  readonly letters: ReadonlyMap<string, EntityMeta>;
}

export function useKeys(handlers: Handlers): void {
  const navigate = useNavigate();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    let going = 0;
    let asleep = false;
    // Inside a dialog or a menu the page's keys are asleep. Looked at before they hear Esc: afterwards they are gone.
    const look = () => {
      asleep = document.querySelector("[role=dialog], [role=menu]") !== null;
    };
    function key(event: KeyboardEvent) {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === "k") {
        event.preventDefault();
        flushSync(() => latest.current.palette()); // it must have the focus before the next key
        return;
      }
      if (event.defaultPrevented || command || event.altKey || isTyping(event.target) || asleep) return;
      if (Date.now() - going < 1500) {
        going = 0;
        const meta = latest.current.letters.get(event.key);
        if (event.key === "h") void navigate({ to: "/" });
        else if (event.key === "s") void navigate({ to: "/sync" });
        else if (event.key === "i") void navigate({ to: "/settings" });
        else if (meta) void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: {} });
        return;
      }
      if (event.key === "g") going = Date.now();
      else if (event.key === "c") latest.current.create();
      else if (event.key === "?") latest.current.help();
      else if (event.key === "/") {
        const search = document.getElementById("list-search");
        if (search) search.focus();
        else latest.current.palette();
      } else if (event.key === "e") document.getElementById("card-edit")?.click();
      else if (event.key === "Escape" && document.querySelector("article.card")) window.history.back();
      else return;
      event.preventDefault();
    }
    window.addEventListener("keydown", look, true);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("keydown", look, true);
      window.removeEventListener("keydown", key);
    };
  }, [navigate]);
}
