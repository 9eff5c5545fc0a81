import { inflateSync } from 'node:zlib';
import { indexedPng } from '../../scripts/pictures/indexed-png';
import type { Bitmap } from '../../scripts/pictures/indexed-png';
import { pngSize } from '../../scripts/manifest/png-size';

type Colour = readonly [red: number, green: number, blue: number];

function bitmap(width: number, colours: readonly Colour[]): Bitmap {
  const points = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
  return { width, height: colours.length / width, points };
}

/** The colours of the points in the file, line by line. */
function coloursIn(png: Buffer): readonly Colour[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(
      png.toString('latin1', at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  }
  const [palette, content] = [chunks.get('PLTE'), chunks.get('IDAT')];
  const size = pngSize(png);
  if (palette === undefined || content === undefined || size === undefined) throw new Error('PNG');
  const lines = [...inflateSync(content)];
  const places = lines.filter((_place, at) => at % (size.width + 1) > 0);
  return places.map((place) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(place * 3);
    return [red, green, blue];
  });
}

describe('a PNG with a palette', () => {
  it('has every point in its place and colour', () => {
    const colours: readonly Colour[] = [
      [255, 255, 255],
      [15, 108, 189],
      [255, 255, 255],
      [177, 14, 28],
      [0, 0, 1],
      [0, 0, 0],
    ];
    const png = indexedPng(bitmap(3, colours));
    expect(pngSize(png)).toEqual({ width: 3, height: 2 });
    expect(coloursIn(png)).toEqual(colours);
  });

  it('keeps a rare colour of its own kind among too many of another', () => {
    const shades = Array.from({ length: 256 }, (_none, at): Colour => [at, at, at]);
    const more = Array.from({ length: 256 }, (_none, at): Colour => [at, at, at >> 1]);
    const red: Colour = [177, 14, 28];
    expect(coloursIn(indexedPng(bitmap(1, [...shades, ...shades, ...more, red]))).at(-1)).toEqual(
      red,
    );
  });
});
