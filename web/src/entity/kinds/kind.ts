/** A kind of field is one file here: how its value is shown, edited, read from text, written as text and compared. */
import type { ComponentType, ReactNode } from "react";

import type { EntityMeta, FieldMeta } from "../../model/meta";
import { formatValue, type Parsed, parseText } from "./format";

export interface ShowProps {
  readonly field: FieldMeta;
  readonly value: unknown;
  /** In a list cell: one line, nothing clickable that would get in the way of choosing the cell. */
  readonly compact?: boolean;
}

export interface InputProps {
  readonly field: FieldMeta;
  readonly value: unknown;
  /** `problem` is set while the typed text is no value of this kind; `value` is then the text itself. */
  readonly onChange: (value: unknown, problem: string | null) => void;
  readonly error?: string | null;
  readonly label?: string;
  /** The cursor begins here. */
  readonly focus?: boolean;
  /** In a list cell: no label, small. */
  readonly compact?: boolean;
  readonly entity?: EntityMeta;
  /** The other values of the form. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly readOnly?: boolean;
  readonly onBlur?: () => void;
}

export interface Kind {
  readonly show: ComponentType<ShowProps>;
  readonly edit: ComponentType<InputProps>;
  /** null: text alone cannot say it (references). */
  readonly parse: ((field: FieldMeta, text: string) => Parsed) | null;
  readonly format: (field: FieldMeta, value: unknown) => string;
  readonly compare: (left: unknown, right: unknown) => number;
  /** What a list cell shows, where that takes no hooks: a list paints hundreds, and a component for each would be felt. */
  readonly cell?: (field: FieldMeta, value: unknown) => ReactNode;
  /** Right-aligned with tabular figures. */
  readonly numeric: boolean;
}

export const fromText = { parse: parseText, format: formatValue };
export const asWords = { ...fromText, cell: formatValue };
export const byReference = { parse: null, format: formatValue };
