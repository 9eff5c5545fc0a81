import { keepingAnswers } from '../../base/keeping-answers';
import { foldWithoutOrdinal } from '../../base/label-text';

const UNIT_AT_END =
  /(?<=.)(?:\((?:(?:金额|货币)?单位:?)?(?:人民币)?(?:万元|元|千元|亿元|百万元)\))+$/;

/** A heading as it is matched: folded, no ordinal, no (万元) at its end. */
export const headingText = keepingAnswers(5_000, (label) =>
  foldWithoutOrdinal(label).replace(UNIT_AT_END, ''),
);
