/** What the engine needs of the outside world. A simulation gives its own. */
export interface Request {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Seconds, from Retry-After. */
  readonly retryAfter?: number;
}

export interface Network {
  /** Throws NetworkDown when no answer came; whether the request arrived is then unknown. */
  send(request: Request): Promise<Answer>;
  /** Live nudges until the answer is called. `closed` says that the stream ended. */
  listen(headers: Readonly<Record<string, string>>, on: Listener): () => void;
}

export interface Listener {
  news(seq: number): void;
  locked(): void;
  opened(): void;
  closed(): void;
}

export interface Clock {
  now(): number;
  /** Calls once after `ms`; the answer calls it off. */
  after(ms: number, work: () => void): () => void;
}

export class NetworkDown extends Error {}

export class SlowDown extends Error {
  constructor(readonly seconds: number) {
    super("Troppe richieste");
  }
}

export class SignInNeeded extends Error {}

export class Locked extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The server said no to the request as a whole. */
export class Rejected extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The server belongs to another user than the store: whoever signed in now must not see it. */
export class OtherPerson extends Error {}

/** Turns an answer into its body, or into the error that says what to do about it. */
export function bodyOf<T>(answer: Answer): T {
  if (answer.status >= 200 && answer.status < 300) return answer.body as T;
  const { code = "", message = "" } = (answer.body ?? {}) as { code?: string; message?: string };
  if (answer.status === 401) throw new SignInNeeded(message);
  if (answer.status === 403 && (code === "user_blocked" || code === "device_revoked"))
    throw new Locked(code, message);
  if (answer.status === 429) throw new SlowDown(answer.retryAfter ?? 10);
  if (answer.status >= 500 || answer.status === 408) throw new NetworkDown(`server ${answer.status}`);
  throw new Rejected(answer.status, code, message);
}
