import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import { budgetContradictions } from './budget-contradictions';
import { budgetSheets } from './budget-sheets';
import { plantMistake, readPlantedMistakes } from './planted-mistakes';
import { readSampleBudget } from './sample-budget';

/** A sample workbook as a file. */
export interface SampleFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The sample workbooks: a year without mistakes, the same year with the planted ones, the year
 * before. The same data gives the same bytes. @throws when the data contradicts itself.
 */
export async function makeSampleFiles(): Promise<readonly SampleFile[]> {
  const clean = cleanSheets(2024);
  const workbooks: readonly (readonly [string, readonly WrittenSheet[]])[] = [
    ['示例区数据中心-2024年部门预算.xlsx', clean],
    [
      '示例区数据中心-2024年部门预算-含错误.xlsx',
      readPlantedMistakes().reduce(plantMistake, clean),
    ],
    ['示例区数据中心-2023年部门预算.xlsx', cleanSheets(2023)],
  ];
  return Promise.all(
    workbooks.map(async ([fileName, sheets]) => ({
      fileName,
      bytes: await writeWorkbookFile(sheets),
    })),
  );
}

function cleanSheets(year: number): readonly WrittenSheet[] {
  const budget = readSampleBudget(year);
  const contradictions = budgetContradictions(budget);
  if (contradictions.length > 0) throw new Error(`${year}: ${contradictions.join('; ')}`);
  return budgetSheets(budget);
}
