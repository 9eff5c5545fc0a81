import { pngSize } from '../../scripts/manifest/png-size';

const header = Buffer.from('89504e470d0a1a0a0000000d494844520000002000000040', 'hex');

describe('pngSize', () => {
  it('reads width and height from the header', () => {
    expect(pngSize(header)).toEqual({ width: 32, height: 64 });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a file that is cut off', header.subarray(0, 23)],
    ['another format', Buffer.concat([Buffer.from('GIF89a'), header.subarray(6)])],
    [
      'a first chunk of another kind',
      Buffer.from(header.toString('hex').replace('49484452', '49444154'), 'hex'),
    ],
  ])('knows no size of %s', (_what, bytes) => {
    expect(pngSize(bytes)).toBeUndefined();
  });
});
