/** A server of its own with today's code, on the data folder that a released version left behind. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "../../../..");
const FIXTURES = join(ROOT, "fixtures");

export async function versions(): Promise<readonly string[]> {
  const entries = await readdir(FIXTURES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

export function fixture(version: string, name: string): Promise<Buffer> {
  return readFile(join(FIXTURES, version, name));
}

export interface OldFirm {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serve(version: string): Promise<OldFirm> {
  const data = await mkdtemp(join(tmpdir(), "microcrm-upgrade-"));
  await writeFile(join(data, "microcrm.sqlite3"), gunzipSync(await fixture(version, "sqlite.db.gz")));
  const port = await freePort();
  const env = { ...process.env, MICROCRM_DATA: data, MICROCRM_PORT: String(port) };
  const python = join(ROOT, ".venv/bin/python");
  const manage = join(ROOT, "server/manage.py");
  const setup = spawnSync(python, [manage, "setup"], { env, encoding: "utf8" });
  if (setup.status !== 0) throw new Error(setup.stderr);
  const server = spawn(python, [manage, "serve", "--port", String(port), "--data", data], {
    env,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  while (!(await fetch(`${url}/api/setup`).catch(() => null))) {
    if (server.exitCode !== null) throw new Error("The server did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    close: async () => {
      const over = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await over;
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** What the server itself says to a person: another device of theirs. */
export async function asks(url: string, email: string, password: string) {
  const json = { "Content-Type": "application/json" };
  const entered = await fetch(`${url}/_allauth/app/v1/auth/login`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ email, password }),
  });
  const { meta } = (await entered.json()) as { meta: { session_token: string } };
  const headers: Record<string, string> = { ...json, "X-Session-Token": meta.session_token };
  const id = crypto.randomUUID();
  const registered = await fetch(`${url}/api/device`, {
    method: "POST",
    headers,
    body: JSON.stringify({ id, name: "Prova" }),
  });
  const { key } = (await registered.json()) as { key: string };
  return async <T>(path: string): Promise<T> =>
    (await (
      await fetch(`${url}${path}`, { headers: { ...headers, "X-Device": id, "X-Device-Key": key } })
    ).json()) as T;
}
