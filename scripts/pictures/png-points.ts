import type { Page } from 'playwright-core';
import type { Bitmap } from './indexed-png';

/** The points of a PNG, as the browser reads them. */
export async function pngPoints(page: Page, png: Buffer): Promise<Bitmap> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const points = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let binary = '';
    for (const byte of points) binary += String.fromCharCode(byte);
    return { width: image.width, height: image.height, base64: btoa(binary) };
  }, png.toString('base64'));
  return { width, height, points: Buffer.from(base64, 'base64') };
}
