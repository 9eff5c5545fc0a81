import { cellKey } from '../../../src/base/address';
import { amountFromDecimal } from '../../../src/base/amount';
import { finish } from '../../../src/base/steps';
import type { CheckContext } from '../../../src/checks/check-context';
import { createVerifier } from '../../../src/checks/culprit/proof/create-verifier';
import { readFormulaLinks } from '../../../src/checks/culprit/incidence/formula-links';
import { prepareSearch } from '../../../src/checks/culprit/incidence/incidence';
import { deriveRelations, deriveStaticRelations } from '../../../src/checks/derive-relations';
import type * as Evaluation from '../../../src/checks/evaluate';
import { evaluate } from '../../../src/checks/evaluate';
import { changedFigures, readFigures } from '../../../src/checks/figures';
import type { Relation } from '../../../src/checks/relation';
import { findVoidFunds } from '../../../src/checks/relations/void-funds';
import { figureOf } from '../../../src/facts/fact';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, contextOf } from '../checked-sheets';
import { amountsOf } from './wrong-amount';

const mockEvaluated: Relation[] = [];

jest.mock('../../../src/checks/evaluate', () => {
  const actual = jest.requireActual<typeof Evaluation>('../../../src/checks/evaluate');
  return {
    ...actual,
    evaluate: (...[relation, figures]: Parameters<typeof actual.evaluate>) => {
      mockEvaluated.push(relation);
      return actual.evaluate(relation, figures);
    },
  };
});

/** One figure in so many is changed. */
const STRIDE = 7;

function evaluatedBy<T>(work: () => T): { readonly value: T; readonly relations: Relation[] } {
  mockEvaluated.length = 0;
  const value = work();
  return { value, relations: [...mockEvaluated] };
}

function prepare({ book, valueAt }: CheckContext) {
  const figures = readFigures(book);
  const fixed = finish(deriveStaticRelations(book, valueAt));
  const list = deriveRelations(book, figures, fixed);
  const links = readFormulaLinks(book, figures, list.relations);
  const incidence = finish(prepareSearch(book, list.relations, figures, links));
  return { figures, fixed, list, incidence, verify: createVerifier(book, incidence, fixed, list) };
}

describe('the check of a correction', () => {
  let context: CheckContext;

  beforeAll(async () => {
    const wrong = { '预算03表!C26': '59.04' };
    context = contextOf(...changed(await loadSample(CLEAN_2024), wrong));
  });

  const corrections = () =>
    amountsOf(context)
      .filter((_, position) => position % STRIDE === 0)
      .flatMap((fact) =>
        [0, 2, 10].map((times) => new Map([[fact.index, (figureOf(fact) ?? 0) * times]])),
      );

  it('evaluates the relations of that cell and what its conditions touch, nothing else', () => {
    const { figures, fixed, list, verify } = prepare(context);
    const before = new Set(list.relations);
    for (const correction of corrections()) {
      const conditions = evaluatedBy(() => {
        finish(findVoidFunds(context.book, changedFigures(figures, correction), fixed.incomeSums));
      });
      const { relations } = evaluatedBy(() => finish(verify(correction)));
      const others = relations.filter(
        (relation) =>
          before.has(relation) && !relation.terms.some(({ fact }) => correction.has(fact)),
      );
      expect(others).toEqual(conditions.relations.filter((one) => others.includes(one)));
      expect(relations.length).toBeLessThan(list.relations.length / 2);
    }
  });

  it('comes to what an evaluation of all relations comes to', () => {
    const { book } = context;
    const { figures, fixed, list, incidence, verify } = prepare(context);
    const known = new Set([...incidence.broken].map((at) => list.relations[at]?.id));
    const wrong = book.facts.find(({ cell }) => cellKey(cell) === '预算03表!C26');
    const right = new Map([[wrong?.index ?? -1, amountFromDecimal('58.04', '万元') ?? 0]]);
    const answers = [right, ...corrections()].map((correction) => {
      const after = changedFigures(figures, correction);
      const harmless = deriveRelations(book, after, fixed).relations.every(
        (relation) =>
          relation.severity === 'warning' ||
          known.has(relation.id) ||
          !evaluate(relation, after).broken,
      );
      return { harmless, verified: finish(verify(correction)) };
    });
    expect(answers.filter(({ harmless, verified }) => harmless !== verified)).toEqual([]);
    expect(new Set(answers.map(({ verified }) => verified)).size).toBe(2);
  });
});
