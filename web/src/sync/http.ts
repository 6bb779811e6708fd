import { NetworkDown, type Answer, type Listener, type Network, type Request } from "./network";

const PATIENCE = 120_000;

/** The real network. Cookies say who one is; the token against forged requests comes from the page, which alone can read it. */
export class Http implements Network {
  constructor(private readonly csrfToken: () => Promise<string>) {}

  async send({ method, path, body, headers }: Request): Promise<Answer> {
    const csrf: Record<string, string> = method === "GET" ? {} : { "X-CSRFToken": await this.csrfToken() };
    let response: Response;
    try {
      response = await fetch(path, {
        method,
        credentials: "same-origin",
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
        headers: { Accept: "application/json", "Content-Type": "application/json", ...csrf, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const retryAfter = Number(response.headers.get("Retry-After"));
      return {
        status: response.status,
        body: text ? (JSON.parse(text) as unknown) : null,
        ...(retryAfter > 0 ? { retryAfter } : {}),
      };
    } catch (error) {
      // A page of a proxy or of a hotel's network is no answer of ours either.
      throw new NetworkDown(String(error));
    }
  }

  listen(headers: Readonly<Record<string, string>>, on: Listener): () => void {
    const stop = new AbortController();
    void this.follow(headers, on, stop.signal);
    return () => stop.abort();
  }

  /** By fetch and not EventSource: only so can the device say who it is. */
  private async follow(
    headers: Readonly<Record<string, string>>,
    on: Listener,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const response = await fetch("/api/sync/stream", {
        credentials: "same-origin",
        cache: "no-store",
        signal,
        headers: { Accept: "text/event-stream", ...headers },
      });
      if (
        !response.ok ||
        !response.body ||
        !response.headers.get("Content-Type")?.startsWith("text/event-stream")
      )
        return;
      on.opened();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let unread = "";
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const blocks = (unread + value).split(/\r?\n\r?\n/);
        unread = blocks.pop() ?? "";
        for (const block of blocks) tell(block, on);
      }
    } catch {
      // Ended by us or by the network: whoever listens plans the next attempt.
    } finally {
      if (!signal.aborted) on.closed();
    }
  }
}

function tell(block: string, on: Listener): void {
  const event = /^event: ?(.*)$/m.exec(block)?.[1] ?? "message";
  if (event === "locked") on.locked();
  if (event !== "news") return;
  const data = /^data: ?(.*)$/m.exec(block)?.[1] ?? "{}";
  const { seq } = JSON.parse(data) as { seq?: number };
  if (typeof seq === "number") on.news(seq);
}
