import type { CheckContext } from '../../src/checks/check-context';
import { RULES } from '../../src/checks/rule-catalogue';
import { CheckedSheets, contextOf, relationsOf } from './checked-sheets';
import type { RuleCase } from './rule-cases';
import { ARITHMETIC_FIXTURES, contextBeside, formCases, loadFixtures } from './rule-cases';
import { firstPlanted, speaksOf } from './planted-amounts';

const offered = RULES.filter(({ notOffered }) => notOffered !== true).map(({ id }) => id);
const form = offered.filter((id) => /^[DE]|^A18$|^B1[36]$/.test(id));
const arithmetic = offered.filter((id) => !form.includes(id));

const findingsOf = (context: CheckContext, rule: string, switchedOff = new Set<string>()) =>
  new CheckedSheets({ ...context, switchedOff }).findings.filter(
    (finding) => finding.kind !== 'rounding' && speaksOf(finding, rule),
  );

beforeAll(loadFixtures);

describe('every arithmetic line of the catalogue', () => {
  it('has a workbook with its tables', () => {
    expect(arithmetic.filter((rule) => ARITHMETIC_FIXTURES[rule] === undefined)).toEqual([]);
  });

  it.each(arithmetic)('%s: a wrong amount is one finding, and none without the rule', (rule) => {
    const grids = ARITHMETIC_FIXTURES[rule]?.() ?? [];
    expect(findingsOf(contextOf(...grids), rule)).toEqual([]);
    const relations = relationsOf(...grids).relations.filter((one) => one.rule === rule);
    expect(relations).not.toEqual([]);
    const planted = firstPlanted(grids, relations, rule);
    expect(planted).not.toBe(grids);
    const switchedOff = new Set([rule]);
    expect(findingsOf(contextOf(...planted), rule, switchedOff)).toEqual([]);
  });
});

describe('every other line of the catalogue', () => {
  it('has its case', () => {
    expect(Object.keys(formCases()).sort()).toEqual([...form].sort());
  });

  it.each(form)('%s: its fault is one finding, and none without the rule', (rule) => {
    const { clean, planted }: RuleCase = formCases()[rule] ?? { clean: [], planted: [] };
    const [before, after] = [clean, planted].map((grids) => contextBeside(rule, grids));
    if (before === undefined || after === undefined) throw new Error(rule);
    const looked = new CheckedSheets(before);
    expect(looked.result.outcomes.filter((one) => one.rule === rule)).toContainEqual(
      expect.objectContaining({ outcome: 'pass' }),
    );
    expect(findingsOf(before, rule)).toEqual([]);
    expect(findingsOf(after, rule)).toHaveLength(1);
    expect(findingsOf(after, rule, new Set([rule]))).toEqual([]);
  });
});
