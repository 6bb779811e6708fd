/** What a key means in the lines of a document. Pure: the editor does it. */
export type KeyAct = "next" | "below" | "up" | "down" | "moveUp" | "moveDown" | "remove" | "undo" | "again";

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ACTS: Readonly<Record<string, KeyAct>> = {
  Enter: "next",
  "alt+Enter": "below",
  ArrowUp: "up",
  ArrowDown: "down",
  "alt+ArrowUp": "moveUp",
  "alt+ArrowDown": "moveDown",
  "ctrl+Delete": "remove",
  "ctrl+z": "undo",
  "ctrl+y": "again",
  "ctrl+shift+z": "again",
};

export function actOf(pressed: Pressed): KeyAct | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const held = `${altKey ? "alt+" : ""}${ctrlKey || metaKey ? "ctrl+" : ""}${shiftKey ? "shift+" : ""}`;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return ACTS[held + key] ?? null;
}
