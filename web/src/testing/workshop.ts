/** Where benches measure: a built app in a real Chromium, before an invented firm that costs nothing to answer. */
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { chromium, type BrowserContext, type Page } from "playwright-core";

import type { BigFirm } from "../sync/testing/firm";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-precise-memory-info",
];

export interface Workshop {
  readonly address: string;
  readonly browser: BrowserContext;
  readonly page: Page;
  /** The folder of the browser's profile: names its processes. */
  readonly profile: string;
  readonly close: () => Promise<void>;
}

/** `build`: a folder of web/, "dist" or that with more apps ("dist-sample"). */
export async function openWorkshop(firm: BigFirm, build: string): Promise<Workshop> {
  const folder = fileURLToPath(new URL(`../../${build}`, import.meta.url));
  if (!existsSync(join(folder, "index.html"))) throw new Error(`build the app first: ${folder} is not there`);
  firm.prepare();
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/api/")) answer(firm, request, response);
    else give(folder, request.url ?? "/", response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] || "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`,
    browser,
    page,
    profile,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function answer(firm: BigFirm, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  if (path.startsWith("/api/sync/stream")) {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write('event: news\ndata: {"seq": 1000}\n\n');
    return;
  }
  const sent: Buffer[] = [];
  request.on("data", (piece: Buffer) => sent.push(piece));
  request.on("end", () => {
    const text = Buffer.concat(sent).toString();
    const { status, body } = firm.answer({
      method: request.method === "POST" ? "POST" : "GET",
      path,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    });
    response.writeHead(status, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
    response.end(body);
  });
}

function give(folder: string, path: string, response: ServerResponse): void {
  // A page's address may end like a file's name: /e/sample.order.
  const isPage = !extname(path) || path.startsWith("/e/");
  const file = join(folder, isPage ? "index.html" : (path.split("?")[0] ?? ""));
  const found = existsSync(file);
  response.writeHead(found ? 200 : 404, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Encoding": "gzip",
  });
  response.end(gzipSync(found ? readFileSync(file) : ""));
}

export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`;
}

export function print(name: string, figure: string): void {
  process.stdout.write(`${name.padEnd(48)} ${figure}\n`);
}
