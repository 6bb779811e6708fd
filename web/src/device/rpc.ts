import { Refused } from "../model/refused";
import type { Values } from "../model/words";
import type { HostEvent } from "./host";

/** What tabs and the leader's worker say to each other. */
export interface Call {
  readonly kind: "call";
  readonly tab: string;
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** An error on its way between threads. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly data?: Values;
}

export interface Reply {
  readonly kind: "reply";
  readonly tab: string;
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: Failure;
}

/** A worker has the store open and listens: whoever waits for an answer asks again. */
export interface Hello {
  readonly kind: "hello";
  readonly build: string;
}

export interface Trouble {
  readonly kind: "trouble";
  readonly name: string;
  readonly message: string;
}

export type FromHost = Reply | Hello | Trouble | HostEvent;

/** How a tab reaches the host, wherever that lives. */
export interface Link {
  send(call: Call): void;
  receive(message: (message: FromHost) => void): void;
  readonly leads: boolean;
}

/** Answers a call by the host's method of that name. */
export async function answer(host: object, allowed: readonly string[], call: Call): Promise<Reply> {
  const head = { kind: "reply", tab: call.tab, id: call.id } as const;
  try {
    const method = (host as Record<string, unknown>)[call.method];
    if (!allowed.includes(call.method) || typeof method !== "function")
      throw new Error(`no method ${call.method}`);
    const value: unknown = await (method as (...args: unknown[]) => unknown).apply(host, [...call.args]);
    return { ...head, ok: true, value };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const more = error instanceof Refused ? { code: error.code, data: error.data } : {};
    return { ...head, ok: false, error: { name, message, ...more } };
  }
}
