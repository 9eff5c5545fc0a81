import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { read } from 'xlsx';
import type { CellObject } from 'xlsx';
import type { Grid } from '../../src/grid/grid';
import { MAX_SHEET_CELLS, MAX_WORKBOOK_CELLS } from '../../src/workbook/file/file-limits';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { largeWorkbook } from '../synthetic/large-workbook';
import { makeSet } from '../synthetic/make-set';
import { writtenSheets } from '../synthetic/written-sheets';
import { measureOnce, measureTogether, report } from './measure';

const ROUNDS = 10;
const LARGEST_COLUMNS = 10;

/** What a reader finds in a file: all that has been read must have been understood alike. */
interface Figures {
  readonly count: number;
  readonly sum: number;
}

/** A package that reads .xlsx files; what it found is counted afterwards, not while it is timed. */
interface Reader {
  readonly name: string;
  read(bytes: Uint8Array): Promise<() => Figures>;
}

const READERS: readonly Reader[] = [
  {
    name: 'our file adapter',
    read: async (bytes) => {
      const result = await readWorkbookFile(bytes);
      if (!result.ok) throw new Error(result.error.code);
      return () => figuresOf(result.value.flatMap(numbersOfGrid));
    },
  },
  {
    name: 'hucre alone',
    read: async (bytes) => {
      const { sheets } = await readXlsx(bytes);
      return () => figuresOf(sheets.flatMap(({ rows }) => rows.flat()).filter(isNumber));
    },
  },
  {
    name: 'exceljs',
    read: async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
      return () => figuresOf(numbersOfExceljs(workbook));
    },
  },
  {
    name: 'SheetJS',
    read: (bytes) => {
      // As much as the others give: formats of the numbers and formulas beside the values.
      const workbook = read(bytes, { type: 'array', cellNF: true, cellFormula: true, dense: true });
      return Promise.resolve(() => {
        const cells = Object.values(workbook.Sheets).flatMap((sheet) => denseRows(sheet).flat());
        return figuresOf(cells.map((cell) => cell?.v).filter(isNumber));
      });
    },
  },
];

/** Reading a file with our adapter, with the package below it, and with two others, in turns. */
export async function reportReading(sample: Uint8Array): Promise<void> {
  console.log('\nreading a workbook, in turns');
  const typical = { seed: 1, document: '预算', rounded: false, formulas: true } as const;
  const files = [
    ['the sample', sample],
    ['a large set', await fileOf(makeSet({ ...typical, size: 'large' }).grids)],
    ['thirty sheets', await fileOf(largeWorkbook())],
  ] as const;
  for (const [name, bytes] of files) {
    const found = await Promise.all(READERS.map(async (reader) => (await reader.read(bytes))()));
    const [own] = found;
    const alike = found.every(({ count, sum }) => count === own?.count && sum === own.sum);
    const kilobytes = (bytes.length / 1024).toFixed(0);
    const verdict = alike ? 'the same in all readers' : 'NOT the same in all readers';
    console.log(`  ${name}: ${kilobytes} KB, ${own?.count ?? 0} numbers, ${verdict}`);
    const medians = await measureTogether(
      READERS.map((reader) => () => reader.read(bytes)),
      ROUNDS,
    );
    const ours = medians[0] ?? 0;
    READERS.forEach((reader, index) => {
      const median = medians[index] ?? 0;
      const ratio = index === 0 ? '' : `, ×${(median / ours).toFixed(2)} of ours`;
      report(`    ${reader.name}${ratio}`, median);
    });
  }
}

/** How long it takes to read a file with as many cells as one may have. */
export async function reportLargestFile(): Promise<void> {
  const bytes = await writeWorkbookFile(
    Array.from({ length: Math.floor(MAX_WORKBOOK_CELLS / MAX_SHEET_CELLS) }, (_, sheet) => ({
      name: `表${sheet + 1}`,
      merges: [],
      rows: Array.from({ length: MAX_SHEET_CELLS / LARGEST_COLUMNS }, (_row, row) =>
        Array.from({ length: LARGEST_COLUMNS }, (_cell, column) => ({ value: row + column / 100 })),
      ),
    })),
  );
  const { value, milliseconds } = await measureOnce(() => readWorkbookFile(bytes));
  const size = (bytes.length / (1024 * 1024)).toFixed(0);
  if (!value.ok) throw new Error(value.error.code);
  report(`\nthe largest file: ${MAX_WORKBOOK_CELLS} cells, ${size} MB`, milliseconds);
}

function fileOf(grids: readonly Grid[]): Promise<Uint8Array> {
  return writeWorkbookFile(writtenSheets(grids));
}

function figuresOf(numbers: readonly number[]): Figures {
  const sum = numbers.reduce((total, number) => total + Math.round(number * 10_000), 0);
  return { count: numbers.length, sum };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function numbersOfGrid({ rows }: Grid): readonly number[] {
  return rows.flat().flatMap(({ value }) => (value.kind === 'number' ? value.number : []));
}

function numbersOfExceljs(workbook: Workbook): readonly number[] {
  const numbers: number[] = [];
  const take = (value: CellValue | undefined): void => {
    if (isNumber(value)) numbers.push(value);
    else if (typeof value === 'object' && value !== null && 'result' in value) take(value.result);
  };
  // A cell below a merged one repeats its value there.
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master === cell) take(cell.value);
      });
    });
  });
  return numbers;
}

/** In dense mode a sheet is its rows, which the types do not tell. */
function denseRows(sheet: unknown): readonly (readonly (CellObject | undefined)[])[] {
  return Array.isArray(sheet)
    ? sheet.map((row: (CellObject | undefined)[] | undefined) => row ?? [])
    : [];
}
