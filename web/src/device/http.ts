/** Talking to the server outside the synchronisation: sign-in, security, imports. Errors come back as words. */
import { t } from "../i18n";

export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: unknown;
  constructor(status: number, code: string, message: string, body: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

export type Json = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

function csrfToken(): string {
  return /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? "";
}

/** Never throws for an answer, whatever its status; only when none came. */
export async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
  if (method !== "GET" && !csrfToken())
    await fetch("/_allauth/browser/v1/config", { credentials: "same-origin" }).catch(() => undefined);
  const form = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: "same-origin",
      headers: {
        Accept: "application/json",
        "X-CSRFToken": csrfToken(),
        ...(body !== undefined && !form ? { "Content-Type": "application/json" } : {}),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new HttpError(0, "offline", t("Il server non risponde: controlla la rete e riprova."), null);
  }
  const parsed: unknown = await response.json().catch(() => ({}));
  return {
    status: response.status,
    body: (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? parsed
      : { data: parsed }) as Json,
  };
}

/** Throws for anything that is not a yes. */
export async function call(method: string, path: string, body?: unknown): Promise<Json> {
  const answer = await ask(method, path, body);
  if (answer.status < 400) return answer.body;
  throw new HttpError(
    answer.status,
    typeof answer.body["code"] === "string" ? answer.body["code"] : "",
    messageOf(answer),
    answer.body,
  );
}

export function messageOf({ status, body }: Answer): string {
  if (typeof body["message"] === "string" && body["message"]) return body["message"];
  const errors: readonly unknown[] = Array.isArray(body["errors"]) ? body["errors"] : [];
  const words = errors.flatMap((error) => {
    const message = (error as Record<string, unknown> | null)?.["message"];
    return typeof message === "string" ? [message] : [];
  });
  if (words.length) return words.join(" ");
  if (status === 429) return t("Troppi tentativi: aspetta qualche minuto e riprova.");
  if (status === 403) return t("Non hai il permesso di farlo: chiedi a chi amministra.");
  if (status === 413) return t("Il file è troppo grande.");
  if (status === 404) return t("Il server non conosce questa richiesta.");
  return t("Il server non è riuscito a rispondere. Riprova tra poco.");
}
