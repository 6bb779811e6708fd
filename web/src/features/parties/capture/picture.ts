/** Pixels for the reader, from whatever shows something: a file or the camera. */

/** A code is found quicker in a small picture; a small code in a large photograph wants a second look. */
const SIDES = [1000, 2400];

/** The text of a code in an image file; null when there is none. Throws when the file is no image. */
export async function readImage(file: Blob): Promise<string | null> {
  const [{ readQr }, image] = await Promise.all([import("./qr"), createImageBitmap(file)]);
  try {
    for (const side of SIDES) {
      const text = await readQr(pixels(image, image.width, image.height, side));
      if (text !== null) return text;
    }
    return null;
  } finally {
    image.close();
  }
}

/** The text of a code that the camera sees now. */
export async function readFrame(video: HTMLVideoElement): Promise<string | null> {
  const { readQr } = await import("./qr");
  return video.videoWidth ? readQr(pixels(video, video.videoWidth, video.videoHeight, 1000)) : null;
}

function pixels(source: CanvasImageSource, width: number, height: number, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  // What is transparent is paper.
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
