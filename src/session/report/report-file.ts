import { fileName } from '../../base/address';
import { DOCX_TYPE } from '../docx-type';
import { lettersDocx } from '../letter/letter-docx';
import { addressedLetter, letterCount } from '../letter/letter-files';
import { lettersHtml, lettersText } from '../letter/letter-text';
import { LETTER_WORDS } from '../letter/letter-words.zh-CN';
import { lettersZip } from '../letter/letters-zip';
import { returnLetter } from '../letter/return-letter';
import type { ClipboardContent } from '../narrative/narrative-desk';
import type { CheckedFile } from './checked-file';
import { htmlReport } from './html-report';
import { REPORT_WORDS } from './report-words.zh-CN';

/**
 * As what a report can be taken away; `docx` and `zip` are the letters to the offices, not all of it:
 * of several files in one document, or a document each.
 */
export type ReportFormat = 'html' | 'xlsx' | 'docx' | 'zip';

export interface ReportFile {
  readonly name: string;
  readonly content: Blob;
  /** How many letters it holds, where there are several. */
  readonly holds?: string;
}

/** What a spreadsheet file calls itself. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: XLSX_TYPE,
  docx: DOCX_TYPE,
  zip: 'application/zip',
};

/**
 * The report on these files, which names the time of the check, named after the file where there is one;
 * `passedOver`: files beside them that are no workbooks, by name.
 */
export async function reportFile(
  files: readonly CheckedFile[],
  format: ReportFormat,
  checkedAt: Date,
  passedOver: readonly string[] = [],
): Promise<ReportFile> {
  const [only, ...others] = files;
  const subject = only === undefined || others.length > 0 ? '' : `${stemOf(only.file)}-`;
  const named = (title: string, content: string | Uint8Array<ArrayBuffer>) => ({
    name: `${subject}${title}.${format}`,
    content: new Blob([content], { type: TYPES[format] }),
  });
  switch (format) {
    case 'html':
      return named(REPORT_WORDS.title, htmlReport(files, checkedAt, passedOver));
    case 'xlsx': {
      const { workbookReport } = await import('./workbook-report');
      const content = await workbookReport(files, checkedAt, passedOver);
      return named(REPORT_WORDS.title, new Uint8Array(content));
    }
    case 'docx':
    case 'zip': {
      const letters = files.map(addressedLetter);
      const content =
        format === 'zip'
          ? await lettersZip(letters, checkedAt)
          : await lettersDocx(letters.map(({ letter }) => letter));
      const holds = letterCount(letters);
      return { ...named(LETTER_WORDS.fileName, new Uint8Array(content)), holds };
    }
  }
}

/** The letters to the offices about these files, to be pasted. */
export function letterContent(files: readonly CheckedFile[]): ClipboardContent {
  const letters = files.map(returnLetter);
  return { html: lettersHtml(letters), text: lettersText(letters) };
}

function stemOf(path: string): string {
  return fileName(path).replace(/\.[^.]+$/, '');
}
