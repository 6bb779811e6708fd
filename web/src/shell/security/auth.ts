/** django-allauth's headless API for browsers, in our words. */
import { t } from "../../i18n";
import { ask, call, HttpError, type Json, messageOf } from "../../device/http";

const BASE = "/_allauth/browser/v1";

export type SignIn =
  { readonly state: "in" } | { readonly state: "code" } | { readonly state: "no"; readonly message: string };

function flowsOf(body: Json): readonly { id: string; is_pending?: boolean; types?: readonly string[] }[] {
  const flows = (body["data"] as { flows?: unknown } | undefined)?.flows;
  return Array.isArray(flows) ? (flows as { id: string; is_pending?: boolean }[]) : [];
}

async function enter(path: string, body: Json): Promise<SignIn> {
  const answer = await ask("POST", `${BASE}${path}`, body);
  if (answer.status === 200) return { state: "in" };
  // Already signed in here: allauth answers 409 to a second sign-in.
  if (answer.status === 409) return { state: "in" };
  if (
    answer.status === 401 &&
    flowsOf(answer.body).some((flow) => flow.id === "mfa_authenticate" && flow.is_pending)
  )
    return { state: "code" };
  if (answer.status === 429)
    return { state: "no", message: t("Troppi tentativi: aspetta qualche minuto e riprova.") };
  return { state: "no", message: messageOf(answer) };
}

export async function signIn(email: string, password: string): Promise<SignIn> {
  const result = await enter("/auth/login", { email, password });
  return result.state === "no" && !result.message.includes(t("Troppi tentativi"))
    ? { state: "no", message: t("E-mail o password non giuste. Controlla e riprova.") }
    : result;
}

export async function giveCode(code: string): Promise<SignIn> {
  const result = await enter("/auth/2fa/authenticate", { code: code.replace(/\s/g, "") });
  return result.state === "no"
    ? { state: "no", message: t("Il codice non è giusto o è scaduto: scrivi quello che vedi adesso.") }
    : result;
}

/** Is there a session on the server? null: it cannot be asked now. */
export async function hasSession(): Promise<boolean | null> {
  try {
    return (await ask("GET", `${BASE}/auth/session`)).status === 200;
  } catch {
    return null;
  }
}

export async function endSession(): Promise<void> {
  await ask("DELETE", `${BASE}/auth/session`);
}

export async function changePassword(current: string, next: string): Promise<void> {
  await call("POST", `${BASE}/account/password/change`, { current_password: current, new_password: next });
}

export interface Authenticator {
  readonly type: "totp" | "recovery_codes" | "webauthn";
  readonly id?: number;
  readonly name?: string;
  readonly created_at: number;
  readonly last_used_at: number | null;
  readonly unused_code_count?: number;
}

export async function authenticators(): Promise<readonly Authenticator[]> {
  const { data } = await call("GET", `${BASE}/account/authenticators`);
  return Array.isArray(data) ? (data as Authenticator[]) : [];
}

export interface TotpOffer {
  readonly secret: string;
  readonly url: string;
}

/** What an authenticator app needs. The server answers 404 while none is active: that is the offer. */
export async function totpOffer(): Promise<TotpOffer | null> {
  const answer = await ask("GET", `${BASE}/account/authenticators/totp`);
  if (answer.status === 200) return null;
  const meta = answer.body["meta"] as { secret?: string; totp_url?: string } | undefined;
  if (answer.status !== 404 || !meta?.secret)
    throw new HttpError(answer.status, codeOf(answer.body), messageOf(answer), answer.body);
  return { secret: meta.secret, url: meta.totp_url ?? "" };
}

export const activateTotp = (code: string) =>
  call("POST", `${BASE}/account/authenticators/totp`, { code: code.replace(/\s/g, "") });
export const deactivateTotp = () => call("DELETE", `${BASE}/account/authenticators/totp`);

export async function recoveryCodes(renew: boolean): Promise<readonly string[]> {
  const { data } = await call(renew ? "POST" : "GET", `${BASE}/account/authenticators/recovery-codes`);
  const codes = (data as { unused_codes?: unknown } | undefined)?.unused_codes;
  return Array.isArray(codes) ? (codes as string[]) : [];
}

export const reauthenticate = (password: string) => call("POST", `${BASE}/auth/reauthenticate`, { password });

/** Some acts want the password again when the sign-in is not fresh. */
export function wantsPassword(error: unknown): boolean {
  return (
    error instanceof HttpError &&
    error.status === 401 &&
    flowsOf(error.body as Json).some((flow) => flow.id.includes("reauthenticate"))
  );
}

function codeOf(body: Json): string {
  return typeof body["code"] === "string" ? body["code"] : "";
}

export interface Session {
  readonly id: number;
  readonly ip: string;
  readonly user_agent: string;
  readonly created_at: number;
  readonly last_seen_at?: number;
  readonly is_current: boolean;
}

export async function sessions(): Promise<readonly Session[]> {
  const { data } = await call("GET", `${BASE}/auth/sessions`);
  return Array.isArray(data) ? (data as Session[]) : [];
}

export const endSessions = (ids: readonly number[]) =>
  call("DELETE", `${BASE}/auth/sessions`, { sessions: ids });

export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

interface Options {
  readonly publicKey: PublicKeyCredentialRequestOptionsJSON & PublicKeyCredentialCreationOptionsJSON;
}

async function optionsAt(path: string): Promise<Options["publicKey"]> {
  const { data } = await call("GET", path);
  const options = data as { request_options?: Options; creation_options?: Options };
  const found = options.request_options ?? options.creation_options;
  if (!found) throw new Error(t("Il server non offre le passkey."));
  return found.publicKey;
}

export async function signInWithPasskey(): Promise<SignIn> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    await optionsAt(`${BASE}/auth/webauthn/login`),
  );
  const credential = await navigator.credentials.get({ publicKey });
  if (!(credential instanceof PublicKeyCredential))
    return { state: "no", message: t("Nessuna passkey scelta.") };
  return enter("/auth/webauthn/login", { credential: credential.toJSON() });
}

export async function addPasskey(name: string): Promise<void> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    await optionsAt(`${BASE}/account/authenticators/webauthn?passwordless`),
  );
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new Error(t("Nessuna passkey creata."));
  await call("POST", `${BASE}/account/authenticators/webauthn`, { name, credential: credential.toJSON() });
}

export const removePasskeys = (ids: readonly number[]) =>
  call("DELETE", `${BASE}/account/authenticators/webauthn`, { authenticators: ids });
