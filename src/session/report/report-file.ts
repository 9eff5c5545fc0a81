import { fileName } from '../../base/address';
import type { CheckedFile } from './checked-file';
import { htmlReport } from './html-report';
import { REPORT_WORDS } from './report-words.zh-CN';

/** As what a report can be taken away. */
export type ReportFormat = 'html' | 'xlsx';

export interface ReportFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a spreadsheet file calls itself. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: XLSX_TYPE,
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
    name: `${subject}${REPORT_WORDS.title}.${format}`,
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
  if (format === 'html') return htmlReport(files, checkedAt, passedOver);
  const { workbookReport } = await import('./workbook-report');
  return new Uint8Array(await workbookReport(files, checkedAt, passedOver));
}

function stemOf(path: string): string {
  return fileName(path).replace(/\.[^.]+$/, '');
}
