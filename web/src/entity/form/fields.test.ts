import { expect, test } from "vitest";

import { createTestDevice } from "../../device/testing";
import { COMMANDS, DOCUMENTS, ORDER } from "../../model/testing/documents";
import { initialValues } from "../values";
import { saidOf } from "./fields";

test("the form of a new document says nothing of what only acts may write, and so it can be created", async () => {
  const { device, server } = await createTestDevice(DOCUMENTS, {}, { id: "anna", name: "Anna" }, COMMANDS);
  const meta = DOCUMENTS[ORDER];
  if (!meta) return expect.fail("no order");
  const shown = { ...initialValues(meta), name: "Vela" };
  expect(shown).toMatchObject({ state: "draft" });
  const id = await device.create(ORDER, saidOf(meta, shown));
  await device.sync.now();
  expect(server.state(ORDER, id)?.values).toMatchObject({ name: "Vela", state: "draft" });
  // The server of the tests obeys the declarations: what the form used to send is refused there.
  await device.create(ORDER, shown);
  await device.sync.now();
  expect((await device.sync.queue(1))[0]).toMatchObject({ state: "refused", code: "read_only" });
});
