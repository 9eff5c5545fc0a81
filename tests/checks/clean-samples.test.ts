import { reasonText } from '../../src/checks/words/reason-wording.zh-CN';
import { RULES } from '../../src/checks/rule-catalogue';
import type { Outcome } from '../../src/checks/outcome';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2023, CLEAN_2024 } from '../samples/read-sample';
import { check, CheckedSheets, contextOf } from './checked-sheets';

/** The relations that a budget with these thirteen tables has. */
const CHECKED = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'];

describe.each([CLEAN_2024, CLEAN_2023])('%s', (fileName) => {
  let checked: CheckedSheets;

  beforeAll(async () => {
    checked = check(...(await loadSample(fileName)));
  });

  it('has no findings at all', () => {
    expect(checked.texts).toEqual([]);
  });

  it.each(CHECKED)('passes %s and leaves nothing of it open', (rule) => {
    const outcomes = checked.outcomes(rule).map((outcome) => outcome.split(' ')[0]);
    expect(outcomes).toContain('pass');
    expect(new Set(outcomes)).toEqual(new Set(['pass']));
  });

  it('ends every other rule of the catalogue in pass, or not applicable with a reason', () => {
    const byRule = (id: string): readonly Outcome[] =>
      checked.result.outcomes.filter((outcome) => outcome.rule === id);
    for (const { id } of RULES.filter(({ document }) => document !== '决算')) {
      const outcomes = byRule(id);
      expect([id, outcomes.length]).not.toEqual([id, 0]);
      for (const { outcome, reason } of outcomes) {
        if (outcome === 'pass') continue;
        expect([id, outcome]).toEqual([id, 'not-applicable']);
        expect(reason === null ? '' : reasonText(reason)).not.toBe('');
      }
    }
    for (const id of ['C10', 'C11', 'D1', 'D2', 'D3', 'D4']) {
      expect(byRule(id).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    }
  });

  it('says the same each time', async () => {
    const again = new CheckedSheets(contextOf(...(await loadSample(fileName))));
    expect(again.result.outcomes).toEqual(checked.result.outcomes);
  });
});
