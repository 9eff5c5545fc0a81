import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Fragment, useEffect, useRef } from 'react';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import type { VerdictPartName } from '../../session/report/verdict';
import { EditedNote } from '../report/EditedNote';
import type { RemainsTopic } from '../../session/publishing/remains-topics';
import { remainsTopics } from '../../session/publishing/remains-topics';
import { useSessionValue } from '../frame/session-context';
import { PUBLISHING_VIEW_WORDS } from '../publishing/publishing-view-words.zh-CN';
import { usePublishingItems } from '../publishing/use-publishing-items';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { useCheckTime } from './use-check-time';

const ICONS = {
  errors: DismissCircle20Filled,
  open: QuestionCircle20Regular,
  clear: CheckmarkCircle20Filled,
  stale: History20Regular,
} satisfies Record<CheckedWorkbook['verdict']['kind'] | 'stale', unknown>;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '8px',
    padding: '12px 12px 4px',
  },
  text: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  part: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  together: { whiteSpace: 'nowrap' },
  time: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  errors: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorNeutralForeground2 },
});

interface VerdictLineProps {
  readonly result: CheckedWorkbook;
  /** The tables were changed after this check. */
  readonly isStale: boolean;
  /** The keyboard starts here once the verdict stands. */
  readonly takesFocus: boolean;
  /** Leads to what a count of the verdict is about. */
  readonly onShow: (part: VerdictPartName) => void;
  /** Leads to 公开前检查. */
  readonly onPublishing: () => void;
}

/** What the check came to and when; green only when nothing was left open or changed since. */
export function VerdictLine(props: VerdictLineProps) {
  const { result, isStale, takesFocus, onShow, onPublishing } = props;
  const styles = useStyles();
  const text = useRef<HTMLParagraphElement>(null);
  const time = useCheckTime(result);
  useEffect(() => {
    if (takesFocus) text.current?.focus();
  }, [takesFocus]);
  const beside = useSessionValue((state) => state.beside);
  const { verdict } = result;
  const remains = verdict.kind === 'clear' && !isStale ? remainsTopics(result, beside) : [];
  const look = isStale ? 'stale' : verdict.kind;
  const Icon = ICONS[look];
  return (
    <div className={styles.line} data-verdict={look}>
      <Icon className={mergeClasses(styles[look])} aria-hidden />
      <div>
        <p ref={text} tabIndex={-1} className={mergeClasses(styles.text, isStale && styles.stale)}>
          {isStale ? CHECK_WORDS.stale : <LinkedText {...verdict} onShow={onShow} />}
        </p>
        {remains.length > 0 && (
          <p className={styles.note}>
            <TopicsLeft result={result} named={remains} />
            <button
              type="button"
              className={styles.part}
              aria-label={CHECK_WORDS.goToPart(PUBLISHING_VIEW_WORDS.open)}
              onClick={onPublishing}
            >
              {PUBLISHING_VIEW_WORDS.open}
            </button>
          </p>
        )}
        <p className={styles.time}>{CHECK_WORDS.checkedAt(time)}</p>
        {!isStale && <EditedNote />}
      </div>
    </div>
  );
}

interface TopicsLeftProps {
  readonly result: CheckedWorkbook;
  readonly named: readonly RemainsTopic[];
}

/** Names what matters most of 公开前检查, and counts all that is not settled there. */
function TopicsLeft({ result, named }: TopicsLeftProps) {
  const items = usePublishingItems(result);
  return CHECK_WORDS.beforePublishing(named, items.filter(({ state }) => state !== 'clear').length);
}

const PUNCTUATION = /[，。；]/;

interface LinkedTextProps extends Pick<CheckedWorkbook['verdict'], 'text' | 'parts'> {
  readonly onShow: (part: VerdictPartName) => void;
}

/** The sentence with each of its counts as a link: the first of them is the shortest way to the list. */
function LinkedText({ text, parts, onShow }: LinkedTextProps) {
  const styles = useStyles();
  const starts = parts.map((part) => text.indexOf(part.text));
  const ends = parts.map((part, position) => (starts[position] ?? 0) + part.text.length);
  /** The stop or comma behind a part stays on its line: a button is no word to break after. */
  const behind = (end = 0) => (end > 0 && PUNCTUATION.test(text.charAt(end)) ? end + 1 : end);
  return (
    <>
      {parts.map((part, position) => (
        <Fragment key={part.of}>
          {text.slice(behind(ends[position - 1]), starts[position])}
          <span className={styles.together}>
            <button
              type="button"
              className={styles.part}
              aria-label={CHECK_WORDS.goToPart(part.text)}
              onClick={() => onShow(part.of)}
            >
              {part.text}
            </button>
            {text.slice(ends[position], behind(ends[position]))}
          </span>
        </Fragment>
      ))}
      {text.slice(behind(ends.at(-1)))}
    </>
  );
}
