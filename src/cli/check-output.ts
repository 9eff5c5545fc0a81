import { lettersDocx } from '../session/letter/letter-docx';
import { lettersText } from '../session/letter/letter-text';
import type { AddressedLetter, LetterFile } from '../session/letter/letter-files';
import {
  addressedLetter,
  letterCount,
  letterFiles,
  lettersInOrder,
} from '../session/letter/letter-files';
import type { ReturnLetter } from '../session/letter/return-letter';
import type { OverviewRow } from '../session/overview/overview-row';
import { overviewRow } from '../session/overview/overview-row';
import { worseFirst } from '../session/overview/sort-overview';
import type { CheckedFile } from '../session/report/checked-file';
import { htmlReport } from '../session/report/html-report';
import { workbookReport } from '../session/report/workbook-report';
import type { CheckedFileJson } from './check-json';
import { checkedFileJson } from './check-json';
import { checkOverview } from './check-overview.zh-CN';
import { checkText } from './check-text.zh-CN';
import { jsonText } from './write-output';

/** `docx` and `letter` are what a reviewer sends back to the office, in Word and as text. */
type CheckFormat = 'text' | 'json' | 'html' | 'xlsx' | 'docx' | 'letter';

/** What `check` writes at the end about the files taken one by one. */
export interface CheckOutput {
  /** Keeps of a file what the format needs and no more: a workbook is many times its text. */
  take(file: CheckedFile): void;
  /** `passedOver`: files beside them that are no workbooks, by name. */
  finish(
    passedOver: readonly string[],
  ): Promise<string | Uint8Array | readonly LetterFile<string | Uint8Array>[]>;
  /** What is said once it is written; empty where the path says all. */
  told(): string;
}

/** What the file of a letter ends in; null of a format that is no letter, which is one file always. */
export function letterEnding(format: CheckFormat): string | null {
  if (format === 'docx') return '.docx';
  return format === 'letter' ? '.txt' : null;
}

/** `apart`: each letter as a file of its own. */
export function checkOutput(format: CheckFormat, apart: boolean): CheckOutput {
  switch (format) {
    case 'text':
      return textOutput();
    case 'json': {
      const files: (CheckedFileJson | Omit<Extract<CheckedFile, { kind: 'failed' }>, 'kind'>)[] =
        [];
      return {
        take: (one) =>
          files.push(
            one.kind === 'checked'
              ? checkedFileJson(one.file, one.workbook)
              : { file: one.file, error: one.error },
          ),
        finish: () => Promise.resolve(jsonText({ version: 1, files })),
        told: () => '',
      };
    }
    case 'html':
      return wholeOutput((files, passedOver) =>
        Promise.resolve(htmlReport(files, null, passedOver)),
      );
    case 'xlsx':
      return wholeOutput((files, passedOver) => workbookReport(files, null, passedOver));
    case 'docx':
      return letterOutput(lettersDocx, apart ? letterEnding(format) : null);
    case 'letter':
      return letterOutput(
        (letters) => Promise.resolve(lettersText(letters)),
        apart ? letterEnding(format) : null,
      );
  }
}

/** The gravest file first; of several an overview before them. */
function textOutput(): CheckOutput {
  const results: { readonly row: OverviewRow; readonly text: string | null }[] = [];
  return {
    take: (one) => {
      const text = one.kind === 'checked' ? checkText(one.file, one.workbook) : null;
      results.push({ row: overviewRow(one), text });
    },
    finish: (passedOver) => {
      results.sort((one, other) => worseFirst(one.row, other.row));
      const texts = results.flatMap(({ text }) => text ?? []);
      const rows = results.map(({ row }) => row);
      const overview = rows.length > 1 ? [checkOverview(rows, passedOver)] : [];
      return Promise.resolve([...overview, ...texts].join('\n'));
    },
    told: () => '',
  };
}

/** In the order of the overview; `ending`: that of a file for each letter, null for all in one. */
function letterOutput(
  write: (letters: readonly ReturnLetter[]) => Promise<string | Uint8Array>,
  ending: string | null,
): CheckOutput {
  const taken: AddressedLetter[] = [];
  return {
    take: (one) => taken.push(addressedLetter(one)),
    finish: () => {
      const letters = lettersInOrder(taken);
      if (ending === null) return write(letters.map(({ letter }) => letter));
      return letterFiles(letters, ending, write);
    },
    told: () => letterCount(taken),
  };
}

function wholeOutput(
  write: (
    files: readonly CheckedFile[],
    passedOver: readonly string[],
  ) => Promise<string | Uint8Array>,
): CheckOutput {
  const files: CheckedFile[] = [];
  return {
    take: (one) => files.push(one),
    finish: (passedOver) => write(files, passedOver),
    told: () => '',
  };
}
