import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Plain clicks on our own links stay inside the application; with a modifier the browser does what it always does. */
export function useGoLinks(): void {
  const router = useRouter();
  useEffect(() => {
    function click(event: MouseEvent) {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-go]") : null;
      if (
        !link ||
        event.defaultPrevented ||
        event.button ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      router.history.push(link.getAttribute("href") ?? "/");
    }
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [router]);
}
