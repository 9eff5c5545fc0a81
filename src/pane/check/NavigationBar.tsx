import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useRef } from 'react';
import type { FindingLine } from '../../session/result/checked-workbook';
import { ROVING_STOP, useRovingStops } from '../frame/use-roving-stops';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { focusReport } from '../report/focus-report';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { FindingPlace } from './use-finding-place';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    flexShrink: 0,
    padding: '6px 12px',
    '@container (max-width: 240px)': {
      padding: '4px',
      '& .fui-Button__icon': { display: 'none' },
    },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
  },
  // For those who come by keyboard: what is done with the whole stands ahead of the list.
  skip: { width: '100%', marginTop: '4px', ':not(:focus)': { ...VISUALLY_HIDDEN, minWidth: 0 } },
  position: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    minWidth: 'unset',
    whiteSpace: 'nowrap',
  },
});

interface NavigationBarProps {
  /** In the order of the list. */
  readonly lines: readonly FindingLine[];
  readonly place: FindingPlace;
  /** What is told of the selected line is open. */
  readonly isOpen: boolean;
  readonly onGo: (line: FindingLine) => void;
  /** Leads the keyboard to a line and what is told under it. */
  readonly onEnter: (line: FindingLine) => void;
}

/** From one finding to the next without leaving the sheet's place on the screen; one tab stop, and one more on to the report. */
export function NavigationBar({ lines, place, isOpen, onGo, onEnter }: NavigationBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRovingStops(bar, 'both');
  const { current, gap } = place;
  const selected = lines[current];
  const ahead = (gap ?? current) - 1;
  const behind = gap ?? current + 1;
  // One that was ignored stands elsewhere in the list, perhaps beside the place that it left.
  const above = lines[ahead === current ? ahead - 1 : ahead];
  const below = lines[behind === current ? behind + 1 : behind];
  // Where none is selected the list goes round: what is left may stand on the other side. Above the
  // one that was ignored stands at least what it was moved behind.
  const previous = above ?? (selected ? lines[current - 1] : lines.at(-1));
  const next = below ?? (selected ? undefined : lines[0]);
  if (lines.length === 0) return null;
  const go = (line: FindingLine | undefined) => {
    if (line !== undefined) onGo(line);
  };
  return (
    <div className={styles.bar}>
      <div
        ref={bar}
        role="toolbar"
        aria-label={CHECK_WORDS.navigation}
        className={styles.steps}
        {...roving}
      >
        <Button
          {...ROVING_STOP}
          size="small"
          icon={<ArrowUpRegular />}
          disabledFocusable={previous === undefined}
          onClick={() => go(previous)}
        >
          {CHECK_WORDS.previous}
        </Button>
        {selected === undefined ? (
          <span className={styles.position}>{CHECK_WORDS.positionNone(lines.length)}</span>
        ) : (
          <Button
            {...ROVING_STOP}
            size="small"
            appearance="subtle"
            className={styles.position}
            title={CHECK_WORDS.toPosition}
            onClick={() => onEnter(selected)}
          >
            {gap !== null
              ? CHECK_WORDS.positionIgnored(lines.length)
              : CHECK_WORDS.positionOf(current + 1, lines.length, isOpen)}
          </Button>
        )}
        <Button
          {...ROVING_STOP}
          size="small"
          icon={<ArrowDownRegular />}
          disabledFocusable={next === undefined}
          onClick={() => go(next)}
        >
          {CHECK_WORDS.next}
        </Button>
      </div>
      <Button size="small" className={styles.skip} onClick={focusReport}>
        {CHECK_WORDS.toReport}
      </Button>
    </div>
  );
}
