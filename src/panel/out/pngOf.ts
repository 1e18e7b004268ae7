/** How many dots a picture has for each CSS pixel: sharp in print and on dense screens. */
const scale = 2;
/** What a canvas can hold in one direction, and in all, in dots. */
const longest = 16_000;
const mostDots = 100e6;

/** A picture as PNG, from its SVG; rejects with an `Error` where the browser cannot draw it. */
export async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array> {
  const dots = Math.min(
    scale,
    longest / Math.max(width, height),
    Math.sqrt(mostDots / (width * height)),
  );
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * dots);
    canvas.height = Math.round(height * dots);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The picture is too large.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
