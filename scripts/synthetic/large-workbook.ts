import type { Grid } from '../../src/grid/grid';
import { sheet } from '../../tests/fixtures/sheet';
import { makeSet } from './make-set';

const ROWS = 500;
const LISTS = 7;

/** Thirty sheets, the long ones of 200 to 900 rows: a large office's budget, its accounts, and lists of its own. */
export function largeWorkbook(): readonly Grid[] {
  const setOf = (document: '预算' | '决算') =>
    makeSet({ seed: 3, document, size: 'large', rounded: false, formulas: false }).grids.map(
      (grid) => ({ ...grid, name: `${document}-${grid.name}` }),
    );
  const lists = Array.from({ length: LISTS }, (_, index) => listSheet(`台账${index + 1}`));
  return [...setOf('预算'), ...setOf('决算'), ...lists];
}

function listSheet(name: string): Grid {
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 2;
    return `第 ${row} 笔 | #${row * 1.25} | 已支付`;
  });
  return sheet(name, `摘要 | 金额 | 状态\n${lines.join('\n')}`);
}
