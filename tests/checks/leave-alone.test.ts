import { leaveAloneText } from '../../src/checks/words/leave-alone.zh-CN';
import { GENERATORS } from '../../src/checks/relation';
import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { changed, check } from './checked-sheets';
import { FORM_PROBLEMS, PLANTED, expectSentence, formFinding } from './every-finding';

describe('when it may be left alone', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const texts = (contents: Readonly<Record<string, string>>) =>
    check(...changed(clean, contents)).findings.map(leaveAloneText);

  it.each(Object.values(FORM_PROBLEMS))('$code', (problem) => {
    expectSentence(leaveAloneText(formFinding(problem)));
  });

  it.each(GENERATORS)('a broken relation: %s', (generator) => {
    const all = texts(PLANTED[generator]);
    expect(all.length).toBeGreaterThan(0);
    all.forEach(expectSentence);
  });

  it('尾差 need no change', () => {
    expect(new Set(texts({ '预算01表!D12': '30.58' }))).toEqual(
      new Set(['属于四舍五入的尾差，不必修改。']),
    );
  });

  it('a part above its whole never, unless the two are counted apart', () => {
    expect(texts({ '预算12表!M8': '300.00', '预算12表!M6': '527.60' })).toContain(
      '其中数不应大于总数，没有可以不改的情形。',
    );
  });
});
