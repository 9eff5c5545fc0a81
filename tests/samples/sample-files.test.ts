import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSampleFiles } from '../../scripts/samples/sample-files';
import { sampleBytes } from './read-sample';

describe('the committed sample files', () => {
  it('are what the script makes of the data today, byte for byte', async () => {
    for (const { fileName, bytes } of await makeSampleFiles()) {
      expect([fileName, Buffer.compare(bytes, sampleBytes(fileName))]).toEqual([fileName, 0]);
    }
  });

  it('are all there, and no other workbook beside them', async () => {
    const made = (await makeSampleFiles()).map(({ fileName }) => fileName);
    const present = readdirSync(join(__dirname, '../../assets/samples')).filter((name) =>
      name.endsWith('.xlsx'),
    );
    expect(present.sort()).toEqual(made.sort());
  });
});
