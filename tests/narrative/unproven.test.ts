import type { FactBook } from '../../src/facts/fact-book';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { BUDGET } from '../../src/narrative/profiles/budget';
import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { renderSectionsText } from '../../src/narrative/render/render-text';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
import { CLEAN_2024 } from '../samples/read-sample';
import { inputsOf } from './small-budget';

/** Nothing is stated that neither tables nor a person say. */
describe('what the tables do not prove', () => {
  let book: FactBook;

  beforeAll(async () => {
    const [only] = factBooks(...(await loadSample(CLEAN_2024)));
    if (only === undefined) throw new Error('there is one set');
    book = only;
  });

  const textOf = (section: string, inputs: object = {}, profile = BUDGET, current = book) => {
    const composed = composeNarrative({
      books: { current, prior: null, budget: null },
      files: { current: '本年.xlsx', prior: null, budget: null },
      inputs: inputsOf(inputs),
      profile,
    });
    if (!composed.ok) throw new Error(JSON.stringify(composed.error));
    return renderSectionsText(composed.value, section);
  };

  test('units below are named only where there are any', () => {
    expect(textOf('composition', { subUnits: 0 })).not.toMatch(/0家|基层单位/);
    expect(textOf('composition', { subUnits: 3 })).toContain('机关及下属3家基层单位组成');
    expect(textOf('threePublicPart.scope', { subUnits: 0 })).toContain('开支单位为本部门本级。');
    expect(textOf('threePublicPart.scope', { subUnits: 3 })).toContain('下属3家基层单位。');
  });

  test('that all projects have targets is said by a person, or not at all', () => {
    expect(textOf('other.performance')).toContain('【待填：所有项目支出和部门整体支出是否');
    expect(textOf('other.performance')).not.toContain('所有项目支出均纳入');
    expect(textOf('other.performance', { 'perf.targets': '是' })).toContain('所有项目支出均纳入');
    const some = textOf('other.performance', { 'perf.targets': '否', 'perf.scope': '六个项目' });
    expect(some).toContain('编制了绩效目标的范围是六个项目。');
    expect(some).not.toContain('所有项目支出均纳入');
  });

  test('that money for travel abroad is held centrally is said only with who approves it', () => {
    expect(textOf('threePublic.abroad')).not.toContain('集中管理');
    expect(textOf('threePublic.abroad', { 'approval.authority': '区政府' })).toContain(
      '年初由财政预算集中管理，实际发生时报区政府审批后列入单位预算',
    );
  });

  test('that a project had no problems is said only of one that is described', () => {
    const [accounts] = factBooks(...FINAL_ACCOUNTS);
    const said = (project: object) =>
      textOf('performance.projects', { project: [project] }, FINAL_ACCOUNTS_2022, accounts);
    const named = { name: '数据安全', executed: 96, fullYearBudget: 100 };
    expect(said(named)).toContain('1.数据安全项目绩效自评综述');
    expect(said(named)).not.toContain('未发现问题');
    expect(said({ ...named, outputs: ['完成测评2次'] })).toContain('未发现问题。');
    expect(said({ ...named, problems: '进度偏慢' })).toContain('改进措施：进度偏慢。');
  });

  test('every sentence has a name of its own in its section', () => {
    for (const { id, sections } of PROFILES) {
      for (const section of sections) {
        const ids = section.paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.id));
        expect([id, section.id, ids]).toEqual([id, section.id, [...new Set(ids)]]);
      }
    }
  });
});
