import { fileName } from '../../base/address';
import { DOCX_TYPE } from '../docx-type';
import { lettersDocx } from '../letter/letter-docx';
import { lettersHtml, lettersText } from '../letter/letter-text';
import { LETTER_WORDS } from '../letter/letter-words.zh-CN';
import { returnLetter } from '../letter/return-letter';
import type { ClipboardContent } from '../narrative/narrative-desk';
import type { CheckedFile } from './checked-file';
import { htmlReport } from './html-report';
import { REPORT_WORDS } from './report-words.zh-CN';

/** As what a report can be taken away; `docx` is the letter to the office, not all of it. */
export type ReportFormat = 'html' | 'xlsx' | 'docx';

export interface ReportFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a spreadsheet file calls itself. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: XLSX_TYPE,
  docx: DOCX_TYPE,
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
  return {
    name: `${subject}${format === 'docx' ? LETTER_WORDS.fileName : REPORT_WORDS.title}.${format}`,
    content: new Blob([await contentOf(files, format, checkedAt, passedOver)], {
      type: TYPES[format],
    }),
  };
}

async function contentOf(
  files: readonly CheckedFile[],
  format: ReportFormat,
  checkedAt: Date,
  passedOver: readonly string[],
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'html':
      return htmlReport(files, checkedAt, passedOver);
    case 'xlsx': {
      const { workbookReport } = await import('./workbook-report');
      return new Uint8Array(await workbookReport(files, checkedAt, passedOver));
    }
    case 'docx':
      return new Uint8Array(await lettersDocx(files.map(returnLetter)));
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
