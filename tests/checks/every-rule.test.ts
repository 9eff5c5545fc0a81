import type { CheckContext } from '../../src/checks/check-context';
import type * as Derivation from '../../src/checks/derive-relations';
import type { Relation } from '../../src/checks/relation';
import type * as FormRules from '../../src/checks/rules/form-rules';
import type { FormRule } from '../../src/checks/rules/form-rule';
import { RULES } from '../../src/checks/rule-catalogue';
import { CheckedSheets, contextOf, relationsOf } from './checked-sheets';
import type { RuleCase } from './rule-cases';
import { ARITHMETIC_FIXTURES, contextBeside, formCases, loadFixtures } from './rule-cases';
import { firstPlanted, found, speaksOf } from './planted-amounts';

/** Rules that are switched off for a moment. */
const mockOff = new Set<string>();

jest.mock('../../src/checks/derive-relations', () => {
  const actual = jest.requireActual<typeof Derivation>('../../src/checks/derive-relations');
  type Arguments = Parameters<typeof actual.deriveRelations>;
  const withoutOff = (list: ReturnType<typeof actual.deriveRelations>) => {
    const isOn = ({ rule }: Relation) => !mockOff.has(rule);
    return { ...list, relations: list.relations.filter(isOn) };
  };
  return {
    ...actual,
    deriveRelations: (...args: Arguments) => withoutOff(actual.deriveRelations(...args)),
    *deriveRelationsInSteps(...args: Arguments) {
      return withoutOff(yield* actual.deriveRelationsInSteps(...args));
    },
  };
});

jest.mock('../../src/checks/rules/form-rules', () => {
  const actual = jest.requireActual<typeof FormRules>('../../src/checks/rules/form-rules');
  const silent = { outcomes: [], findings: [] };
  return {
    FORM_RULES: actual.FORM_RULES.map((rule): FormRule => ({
      id: rule.id,
      check: (context) => (mockOff.has(rule.id) ? silent : rule.check(context)),
    })),
  };
});

const offered = RULES.filter(({ notOffered }) => notOffered !== true).map(({ id }) => id);
const form = offered.filter((id) => /^[DE]|^A18$|^B1[36]$/.test(id));
const arithmetic = offered.filter((id) => !form.includes(id));

const findingsOf = (context: CheckContext, rule: string) =>
  new CheckedSheets(context).findings.filter(
    (finding) => finding.kind !== 'rounding' && speaksOf(finding, rule),
  );

function withoutRule<T>(rule: string, look: () => T): T {
  mockOff.add(rule);
  try {
    return look();
  } finally {
    mockOff.delete(rule);
  }
}

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
    expect(withoutRule(rule, () => found(planted, rule))).toBe(0);
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
    expect(withoutRule(rule, () => findingsOf(after, rule))).toEqual([]);
  });
});
