import { crc32, deflateSync } from 'node:zlib';

/** A picture by its points, four bytes each: red, green, blue and an opacity that is left aside. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly points: Uint8Array;
}

const MOST_COLOURS = 256;

/** A PNG with a palette. Where the points have more than 256 colours, those left out take the nearest. */
export function indexedPng({ width, height, points }: Bitmap): Buffer {
  const palette = paletteOf(points);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  // Each line begins with the number of its filter, 0 for none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let point = 0; point < width * height; point += 1) {
    const colour = colourAt(points, point);
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    lines[Math.floor(point / width) * (width + 1) + 1 + (point % width)] = place;
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...parts(colour)]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours most points have, but first one of each kind: a small red sign is not to turn grey
 * for all the shades of grey that letters have at their edges.
 */
function paletteOf(points: Uint8Array): readonly number[] {
  const byFrequency = [...coloursOf(points)]
    .sort(([one, often], [other, oftenToo]) => oftenToo - often || one - other)
    .map(([colour]) => colour);
  const ofEachKind = new Map<number, number>();
  for (const colour of byFrequency) {
    const kind = colour & 0xe0e0e0;
    if (!ofEachKind.has(kind)) ofEachKind.set(kind, colour);
  }
  return [...new Set([...ofEachKind.values(), ...byFrequency])].slice(0, MOST_COLOURS);
}

/** How many points have each colour. */
function coloursOf(points: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let point = 0; point < points.length / 4; point += 1) {
    const colour = colourAt(points, point);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function colourAt(points: Uint8Array, point: number): number {
  const [red = 0, green = 0, blue = 0] = points.subarray(point * 4, point * 4 + 3);
  return (red << 16) | (green << 8) | blue;
}

function parts(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = parts(colour);
  let [best, least] = [0, Infinity];
  palette.forEach((one, place) => {
    const [r, g, b] = parts(one);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

/** Eight bits a point, places in a palette. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from('00000000000000000803000000', 'hex');
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
