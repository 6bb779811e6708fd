/** The browser's private files of one origin, as they lie on the disk: taken from a profile, planted in another. */
import type { Page } from "playwright-core";
import { unzipSync, zipSync } from "fflate";

/** An address of the server that is no page of ours: nothing there holds the files. */
const OUTSIDE = "/api/setup";

/** Every file, a write-ahead log that nobody folded in included: as after a power cut. */
export async function take(page: Page): Promise<Uint8Array> {
  const files = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    async function walk(folder: FileSystemDirectoryHandle, path: string) {
      for await (const entry of folder.values()) {
        const name = `${path}${entry.name}`;
        if (entry.kind === "directory") await walk(entry, `${name}/`);
        else found[name] = await text(await entry.getFile());
      }
    }
    async function text(file: File) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let letters = "";
      for (let at = 0; at < bytes.length; at += 8192)
        letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(letters);
    }
    await walk(await navigator.storage.getDirectory(), "");
    return found;
  });
  const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text, "base64")] as const);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: "2026-01-01" });
}

/** Into a fresh profile, before the application ever started there. */
export async function plant(page: Page, zip: Uint8Array): Promise<void> {
  await page.goto(OUTSIDE);
  const files = Object.entries(unzipSync(zip)).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString("base64")] as const,
  );
  await page.evaluate(async (files) => {
    for (const [path, text] of files) {
      const parts = path.split("/");
      const name = parts.pop() ?? "";
      let folder = await navigator.storage.getDirectory();
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await file.close();
    }
  }, files);
}

/** Away from the application, which lets go of its files as a killed one does. */
export async function leave(page: Page, network: (on: boolean) => Promise<void>): Promise<void> {
  // First away, then the cable: nothing is delivered in between.
  await page.goto("about:blank");
  await network(true);
  await page.goto(OUTSIDE);
}
