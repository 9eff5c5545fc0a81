/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { renderPane } from './render-pane';
import { FINDINGS, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const SET = '示例区数据中心 2024 预算';
const FILE = { file: '上年.xlsx', workbook: readWorkbook([]) };

test('files to compare with are chosen, named with what came of them, and given up', async () => {
  const note = '“上年.xlsx”中是2022年的公开表，没有比较';
  const { session, user } = renderPane(
    checkedState(
      checkedWorkbook([checkedSet(FINDINGS)], {
        comparisons: [
          {
            ...{ set: SET, use: 'prior', file: FILE.file, note },
            ...{ isUnfit: true, isUsual: false, tally: null, renamed: null },
          },
        ],
      }),
      { companions: { [SET]: { prior: FILE, budget: null, units: [] } } },
    ),
  );
  expect(screen.queryByLabelText('选择上年公开表文件')).toBeNull();
  await user.click(screen.getByText('与其他文件核对（已载入 1 个）'));
  expect(screen.getByText('上年公开表：上年.xlsx')).toBeTruthy();
  expect(screen.getByText(`${note}。`)).toBeTruthy();
  expect(screen.queryByLabelText('选择本年预算公开表文件')).toBeNull();
  const files = [new File(['x'], '甲.xlsx'), new File(['x'], '乙.xlsx')];
  await user.upload(screen.getByLabelText('选择所属单位公开表文件'), files);
  await user.click(screen.getByRole('button', { name: '不再使用上年公开表' }));
  expect(session.actions).toEqual([
    { type: 'loadCompanions', set: SET, use: 'units', files },
    { type: 'dropCompanions', set: SET, use: 'prior' },
  ]);
});

test('what was compared with a file stands below it, and each figure that differs leads to its cell', async () => {
  const differing = [7, 8].map((row) => ({
    finding: 'D1',
    cell: cell('预算01表', `B${row}`),
    place: `预算01表!B${row}`,
    text: `第 ${row} 行 3.00，对方 5.00 万元（预算01表!B9）`,
  }));
  const tally = {
    text: '核对了年初结转和结余 4 处（公开01、公开04）：一致 2 处，不同 2 处',
    differing,
  };
  const { session, user } = renderPane(
    checkedState(
      checkedWorkbook([checkedSet(FINDINGS)], {
        comparisons: [
          {
            ...{ set: SET, use: 'prior', file: FILE.file, note: '', isUnfit: false },
            ...{ isUsual: false, tally, renamed: null },
          },
        ],
      }),
      { companions: { [SET]: { prior: FILE, budget: null, units: [] } } },
    ),
  );
  await user.click(screen.getByText('与其他文件核对（已载入 1 个，不同 2 处）'));
  expect(screen.getByText(`${tally.text}。`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /第 8 行 3.00，对方 5.00 万元/ }));
  expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('预算01表', 'B8')] }]);
});

test('the verdict leads to the first figure that is not what a file says', async () => {
  const [first, second, ...more] = FINDINGS;
  if (first === undefined || second === undefined) throw new Error('two findings are needed');
  const differing = [{ finding: second.id, cell: cell('预算01表', 'D22'), place: '', text: '' }];
  const part = '与载入的文件有 1 处不同';
  const { user } = renderPane(
    checkedState(
      checkedWorkbook([checkedSet([first, second, ...more])], {
        verdict: { kind: 'open', text: `${part}。`, parts: [{ of: 'compared', text: part }] },
        comparisons: [
          {
            ...{ set: SET, use: 'prior', file: FILE.file, note: '', isUnfit: false },
            ...{ isUsual: false, tally: { text: '', differing }, renamed: null },
          },
        ],
      }),
    ),
  );
  await user.click(screen.getByRole('button', { name: new RegExp(part) }));
  expect(document.activeElement?.textContent).toContain(second.title);
});
