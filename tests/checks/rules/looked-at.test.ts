import { finish } from '../../../src/base/steps';
import type { CheckContext } from '../../../src/checks/check-context';
import type { FormRule } from '../../../src/checks/rules/form-rule';
import { FORM_RULES } from '../../../src/checks/rules/form-rules';
import { inspectInSteps } from '../../../src/session/inspecting/inspect-workbook';
import { InspectionMemory } from '../../../src/session/inspecting/inspection-memory';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';
import { changed, contextOf } from '../checked-sheets';

/** What a rule comes to is remembered by these and, where it says so, by the documents beside. */
const REMEMBERED: ReadonlySet<string> = new Set<keyof CheckContext>([
  'book',
  'books',
  'valueAt',
  'isHidden',
  'refusedCount',
  'confidentialOmitted',
]);

/** An object that notes the names by which it is looked into. */
function watched<T extends object>(own: T, looked: Set<string>, instead: Partial<T> = {}): T {
  return new Proxy(own, {
    get: (_, name, receiver): unknown => {
      looked.add(String(name));
      return Reflect.get(name in instead ? instead : own, name, receiver);
    },
  });
}

describe('what a rule that rests on the layout of the tables looks at', () => {
  const own = FORM_RULES.filter(({ restsOnLayout }) => restsOnLayout === true);
  it.each(own.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const [looked, ofBook] = [new Set<string>(), new Set<string>()];
    for (const grids of [await loadSample(PLANTED_2024), FINAL_ACCOUNTS]) {
      const context = contextOf(...grids);
      rule.check(watched(context, looked, { book: watched(context.book, ofBook) }));
    }
    expect(['book', 'books', 'confidentialOmitted']).toEqual(expect.arrayContaining([...looked]));
    expect([...ofBook]).toEqual(['set']);
  });
});

function methodOf({ checkInSteps }: FormRule) {
  return checkInSteps === undefined ? 'check' : 'checkInSteps';
}

describe('a rule that rests on the layout of the tables', () => {
  const own = FORM_RULES.filter(({ restsOnLayout }) => restsOnLayout === true);
  it.each([
    ['not after an edit of a figure', { '预算03表!C8': '1.00' }, []],
    ['after an edit of a code', { '预算03表!A8': '2010399' }, own.map(({ id }) => id)],
  ] as const)('is looked at again %s', async (_, cells, again) => {
    const clean = await loadSample(CLEAN_2024);
    const memory = new InspectionMemory();
    finish(inspectInSteps(clean, {}, memory));
    const spies = own.map((rule) => [rule.id, jest.spyOn(rule, methodOf(rule))] as const);
    finish(inspectInSteps(changed(clean, cells), {}, memory.next()));
    expect(spies.filter(([, spy]) => spy.mock.calls.length > 0).map(([id]) => id)).toEqual(again);
    for (const [, spy] of spies) spy.mockRestore();
  });
});

describe('what a rule that is no arithmetic looks at', () => {
  it.each(FORM_RULES.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const looked = new Set<string>();
    for (const grids of [await loadSample(PLANTED_2024), FINAL_ACCOUNTS]) {
      rule.check(watched(contextOf(...grids), looked));
    }
    if (rule.comparesDocuments === true) looked.delete('documents');
    expect([...looked].filter((name) => !REMEMBERED.has(name))).toEqual([]);
  });
});
