import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/**
 * A device's own cable to the server, which can be pulled. The browser's switch "offline" alone is no cable: a worker
 * that already runs may go on talking, so that a secretary "without a network" delivers all the same.
 */
export class Plug {
  private in = true;
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

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const on = request(asked.url ?? "", { method: asked.method, headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
      got.pipe(answer);
    });
    on.on("error", () => answer.destroy());
    answer.on("close", () => on.destroy());
    asked.pipe(on);
  }
}
