import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { t } from "../i18n";
import type { Device } from "../device/contract";
import { DeviceProvider } from "../device/hooks";
import { App } from "./App";

function place(): HTMLElement {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  return root;
}

export function show(device: Device): void {
  createRoot(place()).render(
    <StrictMode>
      <DeviceProvider device={device}>
        <App />
      </DeviceProvider>
    </StrictMode>,
  );
}

/** The browser lacks what we need, or its disk refuses: words instead of a white page. */
export function showTrouble(error: unknown): void {
  const box = document.createElement("main");
  box.className = "trouble";
  const title = document.createElement("h1");
  title.textContent = t("MicroCRM non può partire qui");
  const words = document.createElement("p");
  words.textContent = error instanceof Error ? error.message : String(error);
  const again = document.createElement("button");
  again.textContent = t("Riprova");
  again.onclick = () => window.location.reload();
  box.append(title, words, again);
  place().replaceChildren(box);
  console.error(error);
}
