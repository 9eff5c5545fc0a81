import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSessionValue } from './session-context';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

interface Spoken {
  readonly result: CheckedWorkbook | null;
  readonly text: string;
  /** How many results there were; a new element is read out even when its words are the same. */
  readonly count: number;
}

/** Says what each check came to, for those who do not see the list. */
export function LiveSummary() {
  const styles = useStyles();
  const result = useDeferredValue(useSessionValue((state) => state.result));
  const [spoken, setSpoken] = useState<Spoken>({ result: null, text: '', count: 0 });
  if (spoken.result !== result) setSpoken(following(spoken, result));
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <span key={spoken.count}>{spoken.text}</span>
    </div>
  );
}

function following({ result: before, count }: Spoken, result: CheckedWorkbook | null): Spoken {
  if (result === null) return { result, text: '', count };
  const outcome = FRAME_WORDS.outcome(result);
  // Another finding is ignored: that is no check.
  if (before?.workbook.sets === result.workbook.sets)
    return { result, text: outcome, count: count + 1 };
  const isSame =
    before !== null &&
    FRAME_WORDS.outcome(before) === outcome &&
    findingIds(before) === findingIds(result);
  return {
    result,
    text: FRAME_WORDS.checked(
      before !== null,
      isSame ? FRAME_WORDS.unchanged(result.verdict.text) : outcome,
    ),
    count: count + 1,
  };
}

/** What the outcome does not count, such as 备查, is also a change when it comes or goes. */
function findingIds({ sets }: CheckedWorkbook): string {
  return sets.flatMap(({ findings }) => findings.map(({ id }) => id)).join('\n');
}
