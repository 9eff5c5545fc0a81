import { tallList } from '../../../scripts/synthetic/tall-table';
import type { Steps } from '../../../src/base/steps';
import { finish } from '../../../src/base/steps';
import { evaluateChanged } from '../../../src/checks/culprit/incidence/evaluate-changed';
import { extraRows } from '../../../src/checks/culprit/blocks/extra-rows';
import { NO_LINKS } from '../../../src/checks/culprit/incidence/formula-links';
import { prepareSearch } from '../../../src/checks/culprit/incidence/incidence';
import { suspectCells } from '../../../src/checks/culprit/cells/single-cell';
import { deriveRelations, deriveStaticRelations } from '../../../src/checks/derive-relations';
import { evaluate } from '../../../src/checks/evaluate';
import { changedFigures, readFigures } from '../../../src/checks/figures';
import { generateOfWhichAcross } from '../../../src/checks/relations/of-which';
import { generateSumsAcross } from '../../../src/checks/relations/sum-across';
import { changed, contextOf } from '../checked-sheets';

const PROJECTS = 2_400;

function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  return pauses;
}

function prepare() {
  const { book, valueAt } = contextOf(
    ...changed([tallList(PROJECTS)], {
      '预算11表!D5': '9,000.00',
      '预算11表!F6': '',
      '预算11表!F7': '未定',
    }),
  );
  const figures = readFigures(book);
  const fixed = finish(deriveStaticRelations(book, valueAt));
  const { relations } = deriveRelations(book, figures, fixed);
  return { book, figures, incidence: finish(prepareSearch(book, relations, figures, NO_LINKS)) };
}

describe('a list of thousands of projects', () => {
  const { book, figures, incidence } = prepare();

  it('has a wrong figure that breaks the sum of all of them', () => {
    const longest = [...incidence.broken].map((at) => incidence.relation(at)?.terms.length ?? 0);
    expect(Math.max(...longest)).toBe(PROJECTS + 1);
  });

  it('is searched, and compared across tables, with pauses in between', () => {
    expect(pausesOf(suspectCells(book, incidence, [...incidence.broken]))).toBe(4);
    const touched = book.facts.filter(({ column }) => column === book.facts[0]?.column);
    expect(pausesOf(extraRows(book, incidence, touched, () => false))).toBe(4);
    const keys = Math.floor(book.keyed.length / 200);
    expect(keys).toBe(36);
    // What the funds come to is remembered from the first time.
    expect(pausesOf(generateSumsAcross(book, new Set()))).toBe(keys);
    const ofWhich = pausesOf(generateOfWhichAcross(book, figures, new Map()));
    expect(ofWhich).toBe(Math.floor(book.keyed.length / 75));
  });

  it('comes to what an evaluation anew comes to, whatever figures are changed', () => {
    // 8 is blank, 11 a text.
    for (const facts of [[0], [3], [0, 3, 5], [7, 8, 4_000], [11], [8, 11]]) {
      const corrections = new Map(facts.map((fact, at) => [fact, (at + 1) * 1_230_000]));
      const after = changedFigures(figures, corrections);
      const evaluations = evaluateChanged(incidence, corrections);
      expect(evaluations.size).toBeGreaterThan(1);
      for (const [position, evaluation] of evaluations) {
        const relation = incidence.relation(position);
        expect(relation && evaluate(relation, after)).toEqual(evaluation);
      }
    }
  });
});
