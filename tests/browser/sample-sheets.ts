import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress, cellAddress } from '../../src/base/address';
import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import type { ContractCell, ContractSheet } from '../workbook/contract/contract-sheet';

const samplesFolder = join(__dirname, '..', '..', 'assets', 'samples');

export const SAMPLE_FILES = {
  clean: '示例区数据中心-2024年部门预算.xlsx',
  faulty: '示例区数据中心-2024年部门预算-含错误.xlsx',
  earlier: '示例区数据中心-2023年部门预算.xlsx',
} as const;

export function samplePath(sample: keyof typeof SAMPLE_FILES): string {
  return join(samplesFolder, SAMPLE_FILES[sample]);
}

/** A sample workbook in the notation of which the stand-in for Excel makes its sheets. */
export async function sampleSheets(
  sample: keyof typeof SAMPLE_FILES,
): Promise<readonly ContractSheet[]> {
  const read = await readWorkbookFile(readFileSync(samplePath(sample)));
  if (!read.ok) throw new Error(`${sample}: ${read.error.code}`);
  return read.value.map(contractSheet);
}

/** A sheet in the notation of which the stand-in for Excel makes its own. */
export function contractSheet(grid: Grid): ContractSheet {
  const cells = grid.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column): (readonly [string, ContractCell])[] => {
      const value = contractCell(cell);
      return value === null ? [] : [[cellAddress({ row: rowIndex, column }), value]];
    }),
  );
  return {
    name: grid.name,
    visibility: grid.visibility,
    cells: Object.fromEntries(cells),
    merges: grid.merges.map(areaAddress),
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
  };
}

function contractCell({ value, formula, indent }: Cell): ContractCell | null {
  const more = { indent, ...(formula === null ? {} : { formula }) };
  switch (value.kind) {
    case 'blank':
    case 'uncalculated':
      return null;
    case 'text':
      return { value: value.text, ...more };
    case 'number':
      return {
        value: value.number,
        ...(value.general ? {} : { format: format(value.shown) }),
        ...more,
      };
    case 'boolean':
      return { value: value.boolean, ...more };
    case 'error':
      return { value: value.code, isError: true, ...more };
  }
}

function format(shown: string): string {
  const places = shown.split('.')[1]?.length ?? 0;
  return `${shown.includes(',') ? '#,##0' : '0'}${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
}
