/** Makes the sample workbooks of assets/samples anew from the data files beside them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES_FOLDER } from './samples/sample-budget';
import { makeSampleFiles } from './samples/sample-files';

async function main(): Promise<void> {
  for (const { fileName, bytes } of await makeSampleFiles()) {
    writeFileSync(join(SAMPLES_FOLDER, fileName), bytes);
    console.log(`${fileName} ${bytes.length} bytes`);
  }
}

void main();
