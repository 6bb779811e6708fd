import type { Commands } from "../model/acts";
import type { Row, Entities } from "../model/meta";
import { NetworkDown } from "../sync/network";
import { FakeServer } from "../sync/testing/server";
import { newUuid } from "../model/uuid";
import { Client } from "./client";
import type { Device } from "./contract";
import { CALLS, Host } from "./host";
import { openMemoryVault } from "../store/memory";
import { answer, type FromHost, type Link } from "./rpc";

export interface TestDevice {
  readonly device: Device;
  readonly server: FakeServer;
  /** Pulls the plug, or puts it back. */
  readonly setOnline: (online: boolean) => void;
}

export type Seed = Readonly<Record<string, readonly (Readonly<Record<string, unknown>> & Pick<Row, "id">)[]>>;

/** A whole device in memory with a server of its own: for tests of screens, and for looking at them without a server. */
export async function createTestDevice(
  entities: Entities,
  seed: Seed = {},
  user = { id: newUuid(), name: "Anna" },
  commands: Commands = {},
): Promise<TestDevice> {
  const server = new FakeServer(entities, new Set(), () => Date.now(), commands);
  server.addUser(user.id, user.name);
  for (const [entity, rows] of Object.entries(seed)) {
    for (const { id, version: _version, ...values } of rows) server.seed(entity, id, values);
  }
  let online = true;
  let heard: (message: FromHost) => void = () => undefined;
  const host = new Host({
    vault: await openMemoryVault(),
    network: {
      send: async (request) => {
        await Promise.resolve();
        if (!online) throw new NetworkDown("offline");
        return server.handle(request, user.id);
      },
      listen: () => () => undefined,
    },
    clock: {
      now: () => Date.now(),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    },
    entities,
    commands,
    schema: 1,
    uuid: newUuid,
    deviceName: "Prova",
    emit: (event) => heard(event),
  });
  const link: Link = {
    leads: true,
    // Copied as between threads: a screen must not be able to change a row of the store.
    send: (call) =>
      void answer(host, CALLS, structuredClone(call)).then((reply) => heard(structuredClone(reply))),
    receive: (message) => (heard = message),
  };
  const device = new Client(entities, link, "test");
  await host.start();
  await host.now();
  await device.ready();
  return {
    device,
    server,
    setOnline: (now) => {
      online = now;
      host.poke();
    },
  };
}
