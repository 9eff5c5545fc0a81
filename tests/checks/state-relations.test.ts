import { finish } from '../../src/base/steps';
import type { CheckContext } from '../../src/checks/check-context';
import { stateRelations } from '../../src/checks/state-relations';
import { figureOf } from '../../src/facts/fact';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { contextOf } from './checked-sheets';

describe('the relations of a set of which nothing changed', () => {
  const again = (first: CheckContext, then: CheckContext = first) => {
    const before = finish(stateRelations(first, null));
    return { before, now: finish(stateRelations(then, before)) };
  };

  it('are the very ones again', async () => {
    const { before, now } = again(contextOf(...(await loadSample(CLEAN_2024))));
    expect(before.incidence.broken.size).toBe(0);
    expect(now === before).toBe(true);
  });

  it('are looked at anew once other rules are on', async () => {
    const context = contextOf(...(await loadSample(CLEAN_2024)));
    const [{ rule } = { rule: '' }] = again(context).before.list.relations;
    const { before, now } = again(context, { ...context, switchedOff: new Set([rule]) });
    expect(before.list.relations.some((one) => one.rule === rule)).toBe(true);
    expect(now.list.relations.some((one) => one.rule === rule)).toBe(false);
  });

  it('where some are broken, are held against the documents that are there now', async () => {
    const context = contextOf(...(await loadSample(PLANTED_2024)));
    const { book } = context;
    const known = book.amounts.find((fact) => book.isOwnPeriod(fact) && (figureOf(fact) ?? 0) > 0);
    if (known === undefined) throw new Error('no figure');
    const prior = {
      ...book,
      set: { ...book.set, year: book.set.year - 1 },
      find: (coordinates: object) => (coordinates === known.coordinates ? [known] : []),
    };
    const documents = [{ file: null, use: null, book: prior }];
    const { before, now } = again(context, { ...context, documents });
    expect(now.evaluations === before.evaluations).toBe(true);
    expect(before.incidence.isUnchanged(known)).toBe(false);
    expect(now.incidence.isUnchanged(known)).toBe(true);
  });
});
