/** F059: while browsing, every field of every list can be asked about, on the device. */
import { beforeAll, expect, test } from "vitest";

import { entities } from "../../generated/entities";
import type { Device } from "../../device/contract";
import { createTestDevice } from "../../device/testing";
import { allMetas, knowEntities } from "../metas";
import { fieldPaths } from "../values";
import { operatorsOf } from "./operators";
import { startOf } from "./tree";

let device: Device;
beforeAll(async () => {
  knowEntities(entities);
  ({ device } = await createTestDevice(entities));
});

test.each(
  Object.values(entities)
    .filter((meta) => !meta.hidden)
    .map((meta) => meta.key),
)("F059 %s: each field has comparisons, and each of them is understood", async (key) => {
  const meta = allMetas().find((each) => each.key === key);
  if (!meta) throw new Error(key);
  for (const { path, field } of fieldPaths(meta)) {
    const operators = operatorsOf(field);
    expect(operators.length, path).toBeGreaterThan(0);
    for (const { op, operand } of operators) {
      const value = operand === "one" ? "1" : startOf(operand);
      const asked = device.count({ entity: key, filter: { field: path, op, value } });
      // What was not filled in yet is refused as a value; a field or a comparison never is.
      await asked.catch((error: unknown) =>
        expect((error as Error).message, `${path} ${op}`).not.toMatch(/sconosciut|non previsto/i),
      );
    }
  }
});
