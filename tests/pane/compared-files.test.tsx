/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { renderPane } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

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
            ...{ isUnfit: true, isUsual: false, renamed: null },
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
