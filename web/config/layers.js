import path from "node:path";

/**
 * The rooms of src/, lowest first: a file imports from its own room and from lower ones. Those of one line stand side by
 * side and do not see each other. The worker loads what lies below `device`: no React, no screen, no words for people there.
 */
const FLOORS = [
  ["model"],
  ["generated"],
  ["store"],
  ["outbox"],
  ["sync"],
  ["device"],
  ["entity"],
  ["features", "shell"],
];

/** Beside the floors, for all who speak to people: i18n knows nobody, ui knows i18n. */
const LIBRARIES = { i18n: [], ui: ["i18n"] };
const SPEAKING = ["device", "entity", "features", "shell"];

/** @type {Record<string, readonly string[]>} */
const MAY_IMPORT = Object.fromEntries(
  FLOORS.flatMap((rooms, floor) =>
    rooms.map((room) => [
      room,
      [...FLOORS.slice(0, floor).flat(), ...(SPEAKING.includes(room) ? Object.keys(LIBRARIES) : [])],
    ]),
  ).concat(Object.entries(LIBRARIES)),
);

const SOURCE = path.resolve(import.meta.dirname, "../src");

/** The room of a file, or null for what lies outside of all (main.tsx, e2e). */
function roomOf(file) {
  const [room = ""] = path.relative(SOURCE, file).split(path.sep);
  return Object.hasOwn(MAY_IMPORT, room) ? room : null;
}

/** @type {import("eslint").Rule.RuleModule} */
const downwards = {
  meta: {
    type: "problem",
    schema: [],
    messages: { upwards: "{{from}} may not know {{to}}: see config/layers.js." },
  },
  create(context) {
    const from = roomOf(context.filename);
    if (!from) return {};
    const isTest = context.filename.includes(".test.");
    const check = (source) => {
      if (typeof source?.value !== "string") return;
      const address = source.value.replace(/^@\//, `${SOURCE}/`);
      if (!/^[./]/.test(address)) return;
      const to = roomOf(path.resolve(path.dirname(context.filename), address));
      const allowed = to === null || to === from || MAY_IMPORT[from].includes(to);
      // Tests of the libraries hold them against what the product declares and holds.
      if (!allowed && !(isTest && ["generated", "model"].includes(to)))
        context.report({ node: source, messageId: "upwards", data: { from, to } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

export const layers = {
  files: ["src/**/*.{ts,tsx}"],
  plugins: { rooms: { rules: { downwards } } },
  rules: { "rooms/downwards": "error" },
};
