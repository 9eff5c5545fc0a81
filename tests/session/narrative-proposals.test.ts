import { narrativeForm } from '../../src/session/narrative/narrative-form';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { DONGXIHU_2023 } from '../../src/narrative/profiles/dongxihu-2023';
import { FORM_WORDS } from '../../src/pane/narrative/form-words.zh-CN';
import { BUDGET_BESIDE_FORMS, OVERALL } from '../fixtures/performance-forms';
import { factBooks } from '../fixtures/read-tables';
import { withCells } from '../fixtures/sheet';

/** What the form proposes for a field of a budget beside its form of the whole. */
function proposalFor(id: string, typed: Readonly<Record<string, string>> = {}): string | null {
  const form = withCells(OVERALL, {
    B15: '1.负责数据归集；⏎（二）负责平台运行。',
    A20: '年度工作任务',
    B20: '完成平台升级',
  });
  const [current] = factBooks(...BUDGET_BESIDE_FORMS, form);
  if (current === undefined) throw new Error('the fixture is one set');
  const composed = composeNarrative({
    books: { current, prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: new Map(),
    profile: DONGXIHU_2023,
  });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  const fields = narrativeForm({
    set: current.set,
    profile: DONGXIHU_2023,
    document: composed.value,
    typed,
    problems: {},
  });
  return fields.find((field) => field.id === id)?.proposal ?? null;
}

test('what the form of the whole says in words is proposed point by point', () => {
  expect(proposalFor('duties[]')).toBe('负责数据归集\n负责平台运行');
  expect(proposalFor('goals[]')).toBe('完成平台升级');
  expect(proposalFor('duties[]', { 'duties[]': '自己写的' })).toBeNull();
  expect(proposalFor('innerDepartments[]')).toBeNull();
});

test('a long proposal is announced by where it stands', () => {
  expect(FORM_WORDS.propose('0')).toBe('填“0”');
  expect(FORM_WORDS.propose('甲\n乙')).toBe('填整体绩效表所写的2条');
});
