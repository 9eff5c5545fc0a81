import { leaveReasons } from '../../src/checks/words/leave-reasons.zh-CN';
import { GENERATORS } from '../../src/checks/relation';
import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { changed, check } from './checked-sheets';
import { FORM_PROBLEMS, PLANTED, formFinding } from './every-finding';

const ROUNDING = '四舍五入尾差';

describe('the usual reasons to leave a finding as it is', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const reasons = (contents: Readonly<Record<string, string>>) =>
    check(...changed(clean, contents)).findings.map(leaveReasons);

  it.each(Object.values(FORM_PROBLEMS))('$code', (problem) => {
    const offered = leaveReasons(formFinding(problem));
    expect(offered.at(-1)).toBe('已另行说明');
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.includes(ROUNDING)).toBe(problem.code === 'wrongShare');
  });

  it.each(GENERATORS)('no 尾差 for a slip: %s', (generator) => {
    const all = reasons(PLANTED[generator]);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flat()).not.toContain(ROUNDING);
    for (const offered of all) {
      expect(offered).toContain('已与原始资料核对无误');
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  it('尾差 for a figure that was copied with another last digit', () => {
    const [first] = reasons({ '预算09表!A6': '', '预算05表!E21': '48.93' });
    expect(first?.[0]).toBe(ROUNDING);
  });
});
