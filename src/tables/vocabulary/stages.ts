import type { Stage } from '../coordinates/coordinates';
import type { Term, Vocabulary } from './vocabulary';

function stage(pattern: RegExp, name: Stage): Term {
  return { pattern, gives: {}, total: true, grandTotal: true, stage: name };
}

/** Words after a year that say what was planned, what was expected and what was spent. */
export const STAGE_TERMS: Vocabulary = [
  stage(/^(年初)?(部门)?预算(安排)?(数|金额|额)?$/, 'budget'),
  stage(/^(全年|调整后?)预算(数|金额|额)?$/, 'adjusted'),
  stage(/^预计(执行|完成)(数|金额|额)?$/, 'estimate'),
  stage(/^(预算)?(决算|执行)(数|金额|额)?$/, 'final'),
];
