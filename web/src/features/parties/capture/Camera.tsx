/** The camera looks for a code until it finds one. Nothing is recorded and nothing leaves the device. */
import { Text } from "@mantine/core";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import { t } from "../../../i18n";
import { readFrame } from "./picture";

const LOOK_EVERY_MS = 200;

export function Camera({ onText }: { readonly onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState("");
  const found = useEffectEvent(onText);

  useEffect(() => {
    let live = true;
    let stream: MediaStream | null = null;
    async function look(): Promise<void> {
      stream = await open();
      const shown = video.current;
      if (!live || !shown) return stop();
      shown.srcObject = stream;
      await shown.play();
      let last = "";
      while (live) {
        const text = await readFrame(shown);
        // A code that is no card stays in front of the camera: it is told once.
        if (live && text && text !== last) found((last = text));
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    }
    function stop(): void {
      for (const track of stream?.getTracks() ?? []) track.stop();
    }
    look().catch((error: unknown) => live && setProblem(wordsFor(error)));
    return () => {
      live = false;
      stop();
    };
  }, []);

  if (problem)
    return (
      <Text c="dimmed" fz="sm">
        {problem}
      </Text>
    );
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t("Quello che vede la fotocamera")} />
      <span className="camera-aim" aria-hidden />
    </div>
  );
}

function open(): Promise<MediaStream> {
  // Missing where the page is not served over https.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return Promise.reject(new Error("no camera"));
  return devices.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

function wordsFor(error: unknown): string {
  return error instanceof DOMException && error.name === "NotAllowedError"
    ? t(
        "La fotocamera non è permessa: abilitala per questo sito nelle impostazioni del browser, oppure apri un'immagine.",
      )
    : t("Qui non c'è una fotocamera da usare: apri un'immagine o un file, oppure incolla il testo.");
}
