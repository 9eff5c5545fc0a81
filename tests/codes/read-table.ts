import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classification } from '../../src/codes/code-entry';
import { CLASSIFICATIONS } from '../../src/codes/code-entry';

/** One printed name of a published table, leading blanks included. */
export interface PrintedName {
  readonly classification: Classification;
  readonly year: number;
  readonly code: string;
  readonly printed: string;
}

/** Reads a tab-separated list beside the tests. */
export function readPrinted(file: string): readonly PrintedName[] {
  const [, ...lines] = readFileSync(join(__dirname, file), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [name, year, code, printed] = line.split('\t');
      const classification = CLASSIFICATIONS.find((known) => known === name);
      if (!classification || !code || !printed) throw new Error(`unreadable line: ${line}`);
      return { classification, year: Number(year), code, printed };
    });
}
