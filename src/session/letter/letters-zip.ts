import { zipSync } from 'fflate';
import { lettersDocx } from './letter-docx';
import type { AddressedLetter } from './letter-files';
import { letterFiles } from './letter-files';

/** A Word document for each letter, to be sent to its office as it is, in one archive; `writtenAt`: told of each file. */
export async function lettersZip(
  letters: readonly AddressedLetter[],
  writtenAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = await letterFiles(letters, '.docx', lettersDocx);
  const entries = Object.fromEntries(files.map(({ name, content }) => [name, content]));
  // The documents are archives themselves: nothing is gained by packing them once more.
  return zipSync(entries, { level: 0, mtime: writtenAt });
}
