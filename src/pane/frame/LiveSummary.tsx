import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { AdoptedValue } from '../../session/adopting/adopted-value';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSessionValue } from './session-context';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

/** The host tells of a value written here like of any edit: the check that follows brings nothing new. */
const ECHO_MILLISECONDS = 5_000;

interface Spoken {
  readonly result: CheckedWorkbook | null;
  readonly adopted: readonly AdoptedValue[];
  /** When a value was adopted or taken back before the words, until when the same is not said again. */
  readonly echoUntil: number;
  readonly text: string;
  /** How many results there were; a new element is read out even when its words are the same. */
  readonly count: number;
}

/** Says what each check came to, for those who do not see the list. */
export function LiveSummary() {
  const styles = useStyles();
  const result = useDeferredValue(useSessionValue((state) => state.result));
  const adopted = useSessionValue((state) => state.adopted);
  const [spoken, setSpoken] = useState<Spoken>({
    result: null,
    adopted,
    echoUntil: 0,
    text: '',
    count: 0,
  });
  if (spoken.result !== result) setSpoken(following(spoken, result, adopted));
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <span key={spoken.count}>{spoken.text}</span>
    </div>
  );
}

function following(
  before: Spoken,
  result: CheckedWorkbook | null,
  adopted: readonly AdoptedValue[],
): Spoken {
  const earlier = before.result;
  const said = (text: string, echoUntil = 0): Spoken => ({
    result,
    adopted,
    echoUntil,
    text,
    count: before.count + 1,
  });
  if (result === null) return { ...said(''), count: before.count };
  const outcome = FRAME_WORDS.outcome(result);
  // Another finding is ignored: that is no check.
  if (earlier?.workbook.sets === result.workbook.sets) return said(outcome);
  const now = Date.now();
  const isAdopted = before.adopted !== adopted;
  const isSame =
    earlier !== null &&
    FRAME_WORDS.outcome(earlier) === outcome &&
    findingIds(earlier) === findingIds(result);
  if (isSame && !isAdopted && now < before.echoUntil) return { ...before, result };
  const more = earlier === null ? 0 : errorsOf(result) - errorsOf(earlier);
  const words = isSame
    ? FRAME_WORDS.unchanged(result.verdict.text)
    : FRAME_WORDS.outcome(result, FRAME_WORDS.errorsChanged(more));
  const echoUntil = isAdopted ? now + ECHO_MILLISECONDS : 0;
  const done = convertedText(before.adopted, adopted);
  return said(done + FRAME_WORDS.checked(earlier !== null, words), echoUntil);
}

/** What was converted, or taken back of it, between two results; empty for anything else. */
function convertedText(before: readonly AdoptedValue[], adopted: readonly AdoptedValue[]): string {
  const count = (list: readonly AdoptedValue[]) =>
    list.reduce((sum, { kind, cells }) => sum + (kind === 'converted' ? cells.length : 0), 0);
  return FRAME_WORDS.converted(count(adopted) - count(before));
}

function errorsOf({ sets }: CheckedWorkbook): number {
  return sets.reduce((sum, { summary }) => sum + summary.errors, 0);
}

/** What the outcome does not count, such as 备查, is also a change when it comes or goes. */
function findingIds({ sets }: CheckedWorkbook): string {
  return sets.flatMap(({ findings }) => findings.map(({ id }) => id)).join('\n');
}
