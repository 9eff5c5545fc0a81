import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetSheets } from '../../scripts/samples/budget-sheets';
import { SAMPLES_FOLDER, readSampleBudget } from '../../scripts/samples/sample-budget';
import { parseCellAddress } from '../../src/base/address';
import type { WrittenCell, WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';

export const CLEAN = join(SAMPLES_FOLDER, CLEAN_2024);
export const PLANTED = join(SAMPLES_FOLDER, PLANTED_2024);

/** The sheets of the sample without mistakes. */
export function cleanSheets(year = 2024): readonly WrittenSheet[] {
  return budgetSheets(readSampleBudget(year));
}

/** The sheets with other contents in some cells: `{ '预算05表!E21': 48.29 }`. */
export function changed(
  sheets: readonly WrittenSheet[],
  contents: Readonly<Record<string, WrittenCell['value']>>,
): readonly WrittenSheet[] {
  const left = new Map(Object.entries(contents));
  const result = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const place = [...left.keys()].find((key) => isAt(key, sheet.name, row, column));
        if (place === undefined) return cell;
        const value = left.get(place) ?? null;
        left.delete(place);
        return { ...cell, value };
      }),
    ),
  }));
  if (left.size > 0) throw new Error(`no such cell: ${[...left.keys()].join(', ')}`);
  return result;
}

/** The sheets as another body would print them. */
export function ofBody(sheets: readonly WrittenSheet[], body: string): readonly WrittenSheet[] {
  const renamed = ({ value, ...more }: WrittenCell): WrittenCell => ({
    ...more,
    value: typeof value === 'string' ? value.replaceAll(/(\d+ *)?示例区数据中心/g, body) : value,
  });
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.map(renamed)),
  }));
}

function isAt(place: string, sheet: string, row: number, column: number): boolean {
  const [name, address = ''] = place.split('!');
  const position = parseCellAddress(address);
  return name === sheet && position?.row === row && position.column === column;
}

/** Writes a workbook and gives its path. */
export async function writeSheets(
  folder: string,
  name: string,
  sheets: readonly WrittenSheet[],
): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await writeWorkbookFile(sheets));
  return file;
}
