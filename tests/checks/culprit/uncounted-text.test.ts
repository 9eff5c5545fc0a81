import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import { cellKey } from '../../../src/base/address';
import { formatAmount } from '../../../src/base/amount';
import { withCell } from '../../../src/grid/grid';
import { culpritText } from '../../../src/checks/words/wording.zh-CN';

const set = makeSet({
  ...{ seed: 13, document: '预算', size: 'small', rounded: true, formulas: true },
});
const cell = set.cells.find((one) => cellKey(one) === '预算07表!D7');
if (cell === undefined) throw new Error('there is no 预算07表!D7');
const shown = formatAmount(cell.stored, '万元', 2);

/** What the errors say when the cell holds a text and its live totals leave it out. */
function told(text: string): readonly string[] {
  const { grids } = editSet(set, new Map([[cell?.index ?? -1, null]]));
  const typed = grids.map((grid) =>
    grid.name === cell?.sheet
      ? withCell(grid, cell.row, cell.column, {
          ...{ value: { kind: 'text', text }, formula: null, indent: 0 },
        })
      : grid,
  );
  return inspectWorkbook(typed).sets.flatMap(({ checks }) =>
    checks.findings.flatMap((finding) =>
      finding.kind === 'arithmetic' && finding.severity === 'error' ? culpritText(finding) : [],
    ),
  );
}

describe('a text among what live totals add up', () => {
  it.each([shown, `${shown} `, shown.replace('.', '。')])(
    'is the wrong cell where what it spells is missing: %s',
    (text) => {
      expect(told(text)).toEqual([
        expect.stringMatching(
          `^预算07表!D7（.*）疑有误，现为文本“${text.trim()}\\s*”，应为 ${shown} 万元（文本不会计入合计，请改为数值）`,
        ),
      ]);
    },
  );

  it.each(['见附注', `${shown}左右`, '0.01'])(
    'is not where it spells nothing or another amount: %s',
    (text) => {
      const errors = told(text);
      expect(errors).toHaveLength(1);
      expect(errors[0]).not.toContain('疑有误，现为文本');
    },
  );
});
