// `npm --prefix web run --silent totals [-- [--lines] FILE]`: the totals of documents as the device computes them.
// JSON in (a file, or standard input), JSON out; the twin of `bin/server totals`. Format: docs/algorithms/totals.md.
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { runnerImport } from "vite";

const RULES = fileURLToPath(new URL("../src/features/billing/totalsJson/index.ts", import.meta.url));
const words = process.argv.slice(2);
const [name = "-"] = words.filter((word) => word !== "--lines");
// npm moves into web/; names of files are meant from where the person stands.
const source =
  name === "-" ? process.stdin : createReadStream(resolve(process.env.INIT_CWD ?? process.cwd(), name));

const { module } = await runnerImport(RULES, { configFile: false, logLevel: "error", envDir: false });
try {
  await (words.includes("--lines") ? lineByLine() : whole());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function whole() {
  const asked = JSON.parse(await text(source));
  const answers = Array.isArray(asked) ? asked.map(module.answer) : module.answer(asked);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}

async function lineByLine() {
  for await (const line of createInterface({ input: source, crlfDelay: Infinity }))
    process.stdout.write(`${JSON.stringify(module.answer(JSON.parse(line)))}\n`);
}
