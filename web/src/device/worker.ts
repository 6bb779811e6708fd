import { Http } from "../sync/http";
import { newUuid } from "../model/uuid";
import { CALLS, Host } from "./host";
import { type Vault } from "../store/vault";
import { Unsupported } from "../store/failures";
import { openMemoryVault } from "../store/memory";
import { openPool } from "../store/pool";
import { answer, type Call, type FromHost } from "./rpc";
import type { Commands } from "../model/acts";
import type { Entities } from "../model/meta";
import { twins } from "../twins";
import { CALLS_CHANNEL, NEWS_CHANNEL } from "./channels";

/** The leader's worker: owns the store, speaks with the server, answers every tab. */
export type ToWorker =
  | Call
  | { readonly kind: "told"; readonly id: number; readonly value: string }
  | {
      readonly kind: "init";
      readonly entities: Entities;
      readonly commands: Commands;
      readonly schema: number;
      readonly build: string;
      readonly deviceName: string;
    };

export type FromWorker = FromHost | { readonly kind: "ask"; readonly id: number };

declare const self: DedicatedWorkerGlobalScope;

const news = new BroadcastChannel(NEWS_CHANNEL);
const calls = new BroadcastChannel(CALLS_CHANNEL);
const asked = new Map<number, (value: string) => void>();
let questions = 0;
let host: Host | null = null;
let broken: Error | null = null;

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === "init") void begin(message);
  else if (message.kind === "told") {
    asked.get(message.id)?.(message.value);
    asked.delete(message.id);
  } else void serve(message, (reply) => self.postMessage(reply));
};

async function begin(init: Extract<ToWorker, { kind: "init" }>): Promise<void> {
  const { entities, commands, schema, build, deviceName } = init;
  try {
    const vault = await openVault();
    const made = new Host({
      vault,
      network: new Http(csrfToken),
      clock: {
        now: () => Date.now(),
        after: (ms, work) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      },
      entities,
      twins,
      commands,
      schema,
      uuid: newUuid,
      deviceName,
      emit: everybody,
    });
    host = made;
    calls.onmessage = (event: MessageEvent<Call>) =>
      void serve(event.data, (reply) => news.postMessage(reply));
    // Tabs are told before the first contact with the server: a device without a network starts just as quickly.
    const started = made.start();
    everybody({ kind: "hello", build });
    await started;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    const { name, message } = broken;
    // Whoever asks later hears the same.
    calls.onmessage = (event: MessageEvent<Call>) =>
      void serve(event.data, (reply) => news.postMessage(reply));
    everybody({ kind: "trouble", name, message });
  }
}

/** A private window may have no place to keep files: then everything is in memory, and the screen says so. */
async function openVault(): Promise<Vault> {
  try {
    return await openPool();
  } catch (error) {
    if (error instanceof Unsupported) return openMemoryVault();
    throw error;
  }
}

async function serve(call: Call, reply: (message: FromHost) => void): Promise<void> {
  // Before the store is open nothing is answered: everybody asks again at the hello.
  if (host) reply(await answer(host, CALLS, call));
  else if (broken) {
    const { name, message } = broken;
    reply({ kind: "reply", tab: call.tab, id: call.id, ok: false, error: { name, message } });
  }
}

function everybody(message: FromHost): void {
  self.postMessage(message);
  news.postMessage(message);
}

/** Only the page can read cookies. */
function csrfToken(): Promise<string> {
  return new Promise((resolve) => {
    asked.set(++questions, resolve);
    self.postMessage({ kind: "ask", id: questions } satisfies FromWorker);
  });
}
