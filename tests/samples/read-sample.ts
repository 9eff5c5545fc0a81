import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCellAddress } from '../../src/base/address';
import type { CellValue } from '../../src/grid/cell-value';
import { labelText } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { cellAt } from '../../src/grid/grid';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';

export const CLEAN_2024 = '示例区数据中心-2024年部门预算.xlsx';
export const PLANTED_2024 = '示例区数据中心-2024年部门预算-含错误.xlsx';
export const CLEAN_2023 = '示例区数据中心-2023年部门预算.xlsx';

const folder = join(__dirname, '../../assets/samples');

/** The bytes of a committed sample file. */
export function sampleBytes(fileName: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, fileName)));
}

export async function readSample(fileName: string): Promise<SampleReading> {
  const read = await readWorkbookFile(sampleBytes(fileName));
  if (!read.ok) throw new Error(`${fileName}: ${read.error.code}`);
  return new SampleReading(read.value);
}

/** The cells of a sample as the tests ask for them; money in hundredths of 万元. */
export class SampleReading {
  constructor(readonly grids: readonly Grid[]) {}

  sheet(name: string): Grid {
    const grid = this.grids.find((candidate) => candidate.name === name);
    if (!grid) throw new Error(`there is no ${name}`);
    return grid;
  }

  value(sheet: string, address: string): CellValue {
    const position = parseCellAddress(address);
    if (!position) throw new Error(`${address} is no address`);
    return cellAt(this.sheet(sheet), position.row, position.column).value;
  }

  /** A blank is 0; a text is a mistake. */
  money(sheet: string, address: string): number {
    const value = this.value(sheet, address);
    if (value.kind === 'blank') return 0;
    if (value.kind !== 'number') throw new Error(`${sheet}!${address} is ${value.kind}`);
    return Math.round(value.number * 100);
  }

  text(sheet: string, row: number, column: number): string {
    return labelText(cellAt(this.sheet(sheet), row, column));
  }

  /** Row numbers, as the sheet shows them, by the text in a column. */
  rowsBy(sheet: string, column: number): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (const row of this.sheet(sheet).rows.keys()) {
      const text = this.text(sheet, row, column);
      if (text !== '' && !rows.has(text)) rows.set(text, row + 1);
    }
    return rows;
  }
}
