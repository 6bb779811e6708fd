import { afterEach, expect, test, vi } from "vitest";

import { openInMemory } from "../store/memory";
import { BUGS, type Bug, type Replace } from "./testing/yard/bugs";
import { Broken } from "./testing/yard/judge";
import { YardSimulation } from "./testing/yard/simulation";

/** More with SIM_SEEDS=500 SIM_STEPS=300; a single one with SIM_SEED=17. */
const SEEDS = Number(process.env["SIM_SEEDS"] ?? 4);
const STEPS = Number(process.env["SIM_STEPS"] ?? 60);
const ONLY = process.env["SIM_SEED"];
const seeds = ONLY ? [Number(ONLY)] : Array.from({ length: SEEDS }, (_, at) => at + 1);

afterEach(() => void vi.restoreAllMocks());

test("orders, acts, undo and rights that move: sums are right, frozen stands still, acts go back whole", async () => {
  for (const seed of seeds) {
    const wrong = await story(seed);
    expect(wrong, `seed ${seed}: SIM_SEED=${seed} npx vitest run src/sync/documents.test.ts`).toBeNull();
  }
}, 3_600_000);

test.each(Object.keys(BUGS))(
  "the simulation notices: %s",
  async (name) => {
    const bug = BUGS[name] as Bug;
    bug.plant(replace);
    const tried = [bug.seed ?? 1, ...Array.from({ length: 20 }, (_, at) => at + 1)];
    for (const seed of tried) {
      const wrong = await story(seed, bug);
      if (process.env["SIM_TELL"]) console.warn(`${name}: seed ${seed}: ${String(wrong)}`);
      if (wrong) return;
    }
    expect.fail("twenty stories and nobody noticed");
  },
  300_000,
);

const replace: Replace = (prototype, name, other) => {
  const old = Reflect.get(prototype, name) as (...args: never[]) => unknown;
  vi.spyOn(prototype as Record<string, () => unknown>, name).mockImplementation(function (
    this: unknown,
    ...args: unknown[]
  ) {
    return (other as (...all: unknown[]) => unknown).call(
      this,
      (...own: never[]) => old.apply(this, own),
      ...args,
    );
  });
};

/** What the judge says. Whatever else goes wrong is no verdict. */
async function story(seed: number, bug: Bug | null = null): Promise<string | null> {
  try {
    const world = new YardSimulation(seed, bug?.focus);
    bug?.believes?.(world);
    await world.run(STEPS, openInMemory);
    return null;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
}
