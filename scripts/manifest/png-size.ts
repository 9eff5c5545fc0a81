const signature = '89504e470d0a1a0a';
const headerLength = 24;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size in pixels that the header of a PNG file states, undefined if the bytes are no PNG. */
export function pngSize(bytes: Buffer): PixelSize | undefined {
  const isPng =
    bytes.length >= headerLength &&
    bytes.toString('hex', 0, 8) === signature &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
