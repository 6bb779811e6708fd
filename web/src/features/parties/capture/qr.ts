/** Reads QR codes, on the device. The reader (WebAssembly) is loaded when first asked; the service worker keeps it for offline. */
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

// Left alone the library would ask a public network of copies for it.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** What the code in the picture says; null when none is seen. */
export async function readQr(picture: ImageData): Promise<string | null> {
  const [found] = await readBarcodes(picture, {
    formats: ["QRCode"],
    tryHarder: true,
    maxNumberOfSymbols: 1,
  });
  return found?.isValid ? found.text : null;
}
