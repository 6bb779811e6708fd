import { CALLS_CHANNEL, NEWS_CHANNEL } from "./channels";
import type { Call, FromHost, Link } from "./rpc";
import type { Commands } from "../model/acts";
import type { Entities } from "../model/meta";
import type { FromWorker, ToWorker } from "./worker";

const LEADER_LOCK = "microcrm-leader";

/**
 * One tab leads: it holds the lock and owns the worker with the store. The others speak with that worker by channel.
 * The browser gives the lock to the next tab the moment the leader is gone, however it went.
 */
export class TabLink implements Link {
  private worker: Worker | null = null;
  private readonly calls = new BroadcastChannel(CALLS_CHANNEL);
  private readonly news = new BroadcastChannel(NEWS_CHANNEL);
  private heard: (message: FromHost) => void = () => undefined;

  constructor(
    private readonly entities: Entities,
    private readonly commands: Commands,
    private readonly schema: number,
    private readonly build: string,
  ) {
    this.news.onmessage = (event: MessageEvent<FromHost>) => {
      // The leader has its worker's word directly.
      if (!this.worker) this.heard(event.data);
    };
    void navigator.locks.request(LEADER_LOCK, () => this.lead());
  }

  get leads(): boolean {
    return this.worker !== null;
  }

  send(call: Call): void {
    if (this.worker) this.worker.postMessage(call satisfies ToWorker);
    else this.calls.postMessage(call);
  }

  receive(message: (message: FromHost) => void): void {
    this.heard = message;
  }

  /** Until the tab closes: the lock is held as long as this promise is open. */
  private lead(): Promise<never> {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      type: "module",
      name: "microcrm-store",
    });
    this.worker = worker;
    worker.onmessage = (event: MessageEvent<FromWorker>) => {
      const message = event.data;
      if (message.kind === "ask") {
        const { id } = message;
        void csrfToken().then((value) => worker.postMessage({ kind: "told", id, value } satisfies ToWorker));
      } else this.heard(message);
    };
    worker.onerror = (event) => this.heard({ kind: "trouble", name: "Error", message: event.message });
    worker.postMessage({
      kind: "init",
      entities: this.entities,
      commands: this.commands,
      schema: this.schema,
      build: this.build,
      deviceName: deviceName(),
    } satisfies ToWorker);
    return new Promise<never>(() => undefined);
  }
}

/** The page comes from the service worker, not from the server: the cookie may be missing and must then be asked for. */
async function csrfToken(): Promise<string> {
  const cookie = () => /(?:^|;\s*)csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? "";
  if (!cookie()) {
    await fetch("/_allauth/browser/v1/config", { credentials: "same-origin" }).catch(() => undefined);
  }
  return cookie();
}

/** "Chrome su Windows": what an administrator reads in the list of devices. */
function deviceName(): string {
  const agent = navigator.userAgent;
  const browsers: readonly (readonly [RegExp, string])[] = [
    [/Edg\//, "Edge"],
    [/OPR\//, "Opera"],
    [/Firefox\//, "Firefox"],
    [/Chrome\//, "Chrome"],
    [/Safari\//, "Safari"],
  ];
  const systems: readonly (readonly [RegExp, string])[] = [
    [/Android/, "Android"],
    [/iPhone|iPad/, "iPhone o iPad"],
    [/Windows/, "Windows"],
    [/Mac OS/, "Mac"],
    [/Linux/, "Linux"],
  ];
  const name = (list: typeof browsers) => list.find(([pattern]) => pattern.test(agent))?.[1];
  return `${name(browsers) ?? "Browser"} su ${name(systems) ?? "questo dispositivo"}`;
}
