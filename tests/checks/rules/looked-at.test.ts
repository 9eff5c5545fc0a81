import type { CheckContext } from '../../../src/checks/check-context';
import { FORM_RULES } from '../../../src/checks/rules/form-rules';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { loadSample } from '../../fixtures/load-sample';
import { PLANTED_2024 } from '../../samples/read-sample';
import { contextOf } from '../checked-sheets';

/** What a rule comes to is remembered by these and, where it says so, by the documents beside. */
const REMEMBERED: ReadonlySet<string> = new Set<keyof CheckContext>([
  'book',
  'books',
  'valueAt',
  'isHidden',
  'refusedCount',
  'confidentialOmitted',
]);

describe('what a rule that is no arithmetic looks at', () => {
  it.each(FORM_RULES.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const looked = new Set<string>();
    for (const grids of [await loadSample(PLANTED_2024), FINAL_ACCOUNTS]) {
      const watched = new Proxy(contextOf(...grids), {
        get: (context, name, receiver): unknown => {
          looked.add(String(name));
          return Reflect.get(context, name, receiver);
        },
      });
      rule.check(watched);
    }
    if (rule.comparesDocuments === true) looked.delete('documents');
    expect([...looked].filter((name) => !REMEMBERED.has(name))).toEqual([]);
  });
});
