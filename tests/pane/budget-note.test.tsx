/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/react';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { BudgetNote } from '../../src/pane/narrative/BudgetNote';
import { SessionContext } from '../../src/pane/frame/session-context';
import type { CompanionWorkbook, Companions } from '../../src/session/compared/companion-workbook';
import { NO_COMPANIONS } from '../../src/session/compared/companion-workbook';
import type { PassedOver } from '../../src/session/narrative/narrative-state';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { sheet } from '../fixtures/sheet';
import { IDLE } from './small-result';
import { StubSession } from './stub-session';

const SET = '示例区数据中心 2024 决算';

interface Case {
  /** Ids of what the narrative waits for. */
  readonly missing?: readonly string[];
  readonly passedOver?: readonly PassedOver[];
  readonly stage?: '预算' | '决算';
}

/** What the note says of these workbooks; '' for nothing. */
function said(
  companions: Readonly<Record<string, CompanionWorkbook | null>>,
  { missing = [], passedOver = [], stage = '决算' }: Case = {},
): string {
  cleanup();
  const bySet: Record<string, Companions> = {};
  for (const [set, budget] of Object.entries(companions)) {
    bySet[set] = { ...NO_COMPANIONS, budget };
  }
  const session = new StubSession({ ...IDLE, companions: bySet });
  const changes = { changed: 3, unchanged: 2, completed: 12 };
  const document: NarrativeDocument = {
    version: 1,
    profile: '',
    title: { text: '', spans: [], missing: [], warnings: [], sentences: [] },
    sections: [],
    missing: missing.map((id) => ({ id, label: id, section: 'title' })),
    notices: [],
  };
  const { container } = render(
    <SessionContext.Provider value={session}>
      <BudgetNote
        document={document}
        basis={{ set: SET, stage, changes, passedOver }}
        onOpen={() => undefined}
      />
    </SessionContext.Provider>,
  );
  return container.textContent;
}

test('the budget of the year that was loaded is named with its year and what it filled in', () => {
  const text = `
2024年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 4.00 | 6.00
201 | 一般公共服务支出 | 10.00 | 4.00 | 6.00`;
  const budget = { file: '预算.xlsx', workbook: readWorkbook([sheet('预算03表', text)]) };
  expect(said({ [SET]: budget })).toBe(
    '已载入“预算.xlsx”（2024年），年初预算都已取得，写出完成预算的比例 12 处。',
  );
  const yearless = { file: '预算.xlsx', workbook: readWorkbook([]) };
  expect(said({ [SET]: yearless }, { missing: ['budget.1', 'budget.1', 'prior.1'] })).toBe(
    '已载入“预算.xlsx”，还缺 1 个年初预算，写出完成预算的比例 12 处。',
  );
});

test('nothing is said without one, or of that of another set', () => {
  const budget = { file: '预算.xlsx', workbook: readWorkbook([]) };
  expect(said({})).toBe('');
  expect(said({ [SET]: null })).toBe('');
  expect(said({ '示例区数据中心 2023 决算': budget })).toBe('');
});

test('places that wait for it are counted once each, and final accounts alone have any', () => {
  const missing = ['budget.2010350', 'budget.2010350', 'budget.2210201', 'prior.total'];
  expect(said({}, { missing })).toBe('缺 2 个年初预算，载入本年预算公开表可写出完成率。 去载入');
  expect(said({}, { missing, stage: '预算' })).toBe('');
});

test('one that was passed over filled in nothing: the reason is said instead', () => {
  const budget = { file: '预算.xlsx', workbook: readWorkbook([]) };
  const message = '“预算.xlsx”不是本部门同年的预算公开表';
  const passedOver = [{ companion: 'budget', message }] as const;
  expect(said({ [SET]: budget }, { passedOver })).toBe(`${message}。 去载入`);
});
