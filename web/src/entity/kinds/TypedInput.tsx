/** An input for values that have a written form of their own: numbers, days. Keeps the text as typed until it is left. */
import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { frame } from "./frame";
import { parseText } from "./format";
import type { InputProps } from "./kind";

interface Props extends InputProps {
  /** The value as one edits it ("1234,5", "22/11/2026"). */
  readonly editable: (value: unknown) => string;
  readonly inputMode: "decimal" | "numeric" | "text";
  readonly right?: ReactNode;
  readonly align?: "right";
  readonly placeholder?: string;
}

export function TypedInput({ editable, inputMode, right, align, placeholder, ...props }: Props) {
  const [typed, setTyped] = useState<{ text: string; of: unknown } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Text in progress stands only as long as the value is the one that it made.
  const text = typed && typed.of === props.value ? typed.text : editable(props.value);

  function change(next: string) {
    const parsed = parseText(props.field, next);
    const wrong = "error" in parsed ? parsed.error : null;
    const value = "error" in parsed ? next : parsed.value;
    setTyped({ text: next, of: value });
    setProblem(null);
    props.onChange(value, wrong);
  }

  function leave() {
    const parsed = text ? parseText(props.field, text) : null;
    if (parsed && "error" in parsed) setProblem(parsed.error);
    else setTyped(null);
    props.onBlur?.();
  }

  return (
    <TextInput
      {...frame(props)}
      error={props.error ?? problem}
      value={text}
      inputMode={inputMode}
      placeholder={placeholder}
      rightSection={right}
      autoComplete="off"
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={leave}
      styles={align ? { input: { textAlign: align, fontVariantNumeric: "tabular-nums" } } : {}}
    />
  );
}
