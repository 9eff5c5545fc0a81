import { makeSet } from '../../scripts/synthetic/make-set';
import type { Grid } from '../../src/grid/grid';
import type { ContractSheet } from '../workbook/contract/contract-sheet';
import { contractSheet } from './sample-sheets';

const ROWS = 500;
const LISTS = 7;

/** Thirty sheets, the long ones of 200 to 900 rows: a large office's budget, its accounts, and lists of its own. */
export function largeWorkbook(): readonly ContractSheet[] {
  const setOf = (document: '预算' | '决算') =>
    makeSet({ seed: 3, document, size: 'large', rounded: false, formulas: false }).grids;
  const named = (prefix: string, grids: readonly Grid[]) =>
    grids.map((grid) => contractSheet({ ...grid, name: `${prefix}${grid.name}` }));
  return [
    ...named('预算-', setOf('预算')),
    ...named('决算-', setOf('决算')),
    ...Array.from({ length: LISTS }, (_, index) => listSheet(`台账${index + 1}`)),
  ];
}

function listSheet(name: string): ContractSheet {
  const rows = Array.from({ length: ROWS }, (_, row) => row + 2);
  const cells = rows.flatMap((row): readonly (readonly [string, string | number])[] => [
    [`A${row}`, `第 ${row} 笔`],
    [`B${row}`, row * 1.25],
    [`C${row}`, '已支付'],
  ]);
  return { name, cells: { A1: '摘要', B1: '金额', C1: '状态', ...Object.fromEntries(cells) } };
}
