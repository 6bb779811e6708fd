import { describe, expect, test } from "vitest";

import { entities } from "../generated/entities";
import { ICONS } from "./icons";
import { mailHref, safeHref, telHref } from "./links";
import { contrast, shades, toRgb } from "./theme";

describe("attack 3: only real addresses become links", () => {
  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:x",
    "",
  ])("%j does not", (evil) => expect(safeHref(evil)).toBeNull());
  test.each([
    ["www.rossi.it", "https://www.rossi.it/"],
    ["http://rossi.it/a?b=1", "http://rossi.it/a?b=1"],
    ["rossi.it:8080/x", "https://rossi.it:8080/x"],
  ])("%s does", (typed, href) => expect(safeHref(typed)).toBe(href));
  test("mail and phone", () => {
    expect(mailHref("a@b.it")).toBe("mailto:a@b.it");
    expect(mailHref("a@b.it?bcc=x@y.z")).not.toContain("?");
    expect(telHref("+39 06/12 34")).toBe("tel:+39061234");
  });
});

test.each(["#ffee00", "#ffffff", "#0b7285", "#000000", "#ff0000"])(
  "white on the firm's %s can be read",
  (accent) => {
    const strong = shades(accent)[7] ?? "";
    expect(contrast(toRgb(strong), [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
  },
);

test("every icon that an entity names is there", () => {
  const missing = Object.values(entities)
    .map((meta) => meta.icon)
    .filter((icon) => !(icon in ICONS));
  expect(missing).toEqual([]);
});
