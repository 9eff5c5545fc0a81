import type { BesideCells, NamedAuthors, Remark } from '../beside-cells';
import { firstWords } from '../beside-cells';
import type { ExcelApi } from './excel-api';

/** Asks where the remarks stand that were listed; what it returns reads the answer after the next sync. */
export type LocateRemarks = () => () => BesideCells;

/** More of them are not asked one by one where they stand. */
const MOST_REMARKS = 1_000;

/** Asks for comments, notes and authors, which are there after the next sync. */
export function askBeside(workbook: Excel.Workbook, api: ExcelApi): LocateRemarks {
  const { properties } = workbook;
  properties.load('author,lastAuthor,company');
  // Copies of office.js are about that know no notes in an Excel that offers them.
  const collections =
    api.comments && api.notes && 'notes' in workbook ? [workbook.comments, workbook.notes] : null;
  for (const collection of collections ?? []) collection.load('items/content');
  return () => {
    const authors: NamedAuthors = {
      author: firstWords(properties.author),
      lastAuthor: firstWords(properties.lastAuthor),
      company: firstWords(properties.company),
    };
    const items = collections?.flatMap((collection): (Excel.Comment | Excel.Note)[] => [
      ...collection.items,
    ]);
    if (items === undefined || items.length > MOST_REMARKS) {
      return () => ({ remarks: null, authors });
    }
    const placed = items.map((item) => {
      const range = item.getLocation();
      range.load('rowIndex,columnIndex,worksheet/name');
      return { item, range };
    });
    return () => ({ remarks: placed.map(({ item, range }) => remarkOf(item, range)), authors });
  };
}

function remarkOf({ content }: Excel.Comment | Excel.Note, range: Excel.Range): Remark {
  const { rowIndex: row, columnIndex: column, worksheet } = range;
  return { cell: { sheet: worksheet.name, row, column }, text: firstWords(content) };
}
