import { readFile } from "node:fs/promises";
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * A device's own cable to the server, which can be pulled. The browser's switch "offline" alone is no cable: a worker
 * that already runs may go on talking, so that a secretary "without a network" delivers all the same.
 */
export class Plug {
  private in = true;
  private upgrade: string | null = null;
  private lost = "";
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {}

  static async make(): Promise<Plug> {
    const server = createServer();
    const plug = new Plug(server);
    server.on("connection", (socket) => plug.connect(socket));
    server.on("request", (asked, answer) => plug.pass(asked, answer));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return plug;
  }

  get flags(): readonly string[] {
    const { port } = this.server.address() as AddressInfo;
    return [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"];
  }

  set(isIn: boolean): void {
    this.in = isIn;
    if (!isIn) for (const socket of this.sockets) socket.destroy();
  }

  /** The server under upgrade: it gives out the application of this folder, and nothing else answers. null: it is over. */
  serve(folder: string | null): void {
    this.upgrade = folder;
  }

  /** The next answer of this address never arrives, though the question did: with it the cable is out. */
  loseAnswer(path: string): void {
    this.lost = path;
  }

  close(): void {
    this.set(false);
    this.server.close();
  }

  private connect(socket: Socket): void {
    if (!this.in) {
      socket.destroy();
      return;
    }
    this.sockets.add(socket);
    socket.on("close", () => this.sockets.delete(socket));
    socket.on("error", () => undefined);
  }

  private async give(folder: string, { url = "" }: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { pathname } = new URL(url);
    const path = join(folder, pathname === "/" ? "index.html" : pathname);
    const content = await readFile(path).catch(() => null);
    answer
      .writeHead(content ? 200 : 503, {
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Cache-Control": "no-cache",
      })
      .end(content);
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    if (this.upgrade) {
      void this.give(this.upgrade, asked, answer);
      return;
    }
    const on = request(asked.url ?? "", { method: asked.method, headers: asked.headers }, (got) => {
      if (this.lost && asked.url?.endsWith(this.lost)) {
        this.lost = "";
        got.resume().on("end", () => this.set(false));
        return;
      }
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
      got.pipe(answer);
    });
    on.on("error", () => answer.destroy());
    answer.on("close", () => on.destroy());
    asked.pipe(on);
  }
}
