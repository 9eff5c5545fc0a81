import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { KeyboardEvent } from 'react';
import { memo, useEffect, useRef } from 'react';
import type { FindingLine } from '../../session/result/checked-workbook';
import { LEVEL_NAMES } from '../../session/report/check-words.zh-CN';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { AmountText } from './AmountText';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { FindingDetailView } from './FindingDetailView';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 28px',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  selected: {
    boxShadow: `inset 3px 0 0 ${tokens.colorNeutralForeground3}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '7px 4px 7px 12px',
    scrollMarginTop: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selectedRow: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorNeutralForeground3}`,
  },
  fold: {
    display: 'flex',
    justifyContent: 'center',
    minHeight: '24px',
    padding: '9px 0 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selectedFold: { backgroundColor: tokens.colorNeutralBackground1Selected },
  detail: { gridColumn: '1 / -1', minWidth: 0 },
  icon: { paddingTop: '2px' },
  title: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    paddingTop: '1px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  level: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: {},
  rounding: {},
  ignored: { flexBasis: '100%', overflowWrap: 'anywhere' },
  figures: { color: tokens.colorNeutralForeground1 },
});

interface FindingRowProps {
  readonly line: FindingLine;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** Listed away from its table, which must be named. */
  readonly namesSheet?: boolean;
  readonly onSelect: (line: FindingLine) => void;
  readonly onFold: (line: FindingLine, wantsOpen: boolean) => void;
}

/** One finding: title, figures, and once selected everything that is known about it. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { line, isSelected, isOpen, namesSheet, onSelect, onFold } = props;
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen && item.current !== null) bringIntoSight(item.current);
  }, [isOpen]);
  const detail = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = treeStep(event, row.current, isOpen);
    if (step === null) return;
    event.preventDefault();
    if (step === 'enter') detail.current?.querySelector<HTMLElement>(FIRST_STOP)?.focus();
    else {
      if (step === 'fold') onFold(line, !isOpen);
      row.current?.focus();
    }
  };
  const { level, title, figures, effect, ignored, lapsed } = line;
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, isSelected && styles.selected)}
      data-finding={line.id}
      onKeyDown={onKeyDown}
    >
      <button
        {...ROVING_STOP}
        ref={row}
        type="button"
        className={mergeClasses(styles.row, isSelected && styles.selectedRow)}
        aria-expanded={isOpen}
        aria-current={isSelected}
        onClick={() => onSelect(line)}
      >
        <span className={styles.icon}>
          <LevelIcon level={level} />
        </span>
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.facts}>
            <span className={mergeClasses(styles.level, styles[level])}>{LEVEL_NAMES[level]}</span>
            <PlaceWords line={line} namesSheet={namesSheet === true} />
            {figures !== '' && (
              <span className={styles.figures}>
                <AmountText text={figures} />
              </span>
            )}
            {effect !== '' && ignored === null && <span>{effect}</span>}
            {ignored !== null && (
              <span className={styles.ignored}>
                {IGNORING_WORDS.ignoredBecause(ignored.reason)}
              </span>
            )}
            {lapsed !== null && (
              <span className={styles.ignored}>{IGNORING_WORDS.lapsedShort}</span>
            )}
          </span>
        </span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={mergeClasses(styles.fold, isSelected && styles.selectedFold)}
        aria-label={CHECK_WORDS.detailOf(title)}
        aria-expanded={isOpen}
        onClick={() => onFold(line, !isOpen)}
      >
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </button>
      {isOpen && (
        <div ref={detail} className={styles.detail}>
          <FindingDetailView line={line} />
        </div>
      )}
    </li>
  );
});

/** What in a detail Tab would reach first. */
const FIRST_STOP = 'button:not([tabindex="-1"]), input, textarea';

/** Arrow keys that move in what is typed or chosen. */
const OWN_ARROWS = 'input, textarea, [role="combobox"]';

/** As in a tree: → unfolds and then enters, ← leaves and then folds, Escape folds from anywhere. */
function treeStep(
  { key, target }: KeyboardEvent<HTMLElement>,
  row: HTMLElement | null,
  isOpen: boolean,
): 'fold' | 'enter' | 'leave' | null {
  const isOnRow = target === row;
  if (key === 'Escape') return isOpen ? 'fold' : null;
  if (key === 'ArrowRight' && isOnRow) return isOpen ? 'enter' : 'fold';
  if (key !== 'ArrowLeft' || !isOpen) return null;
  if (isOnRow) return 'fold';
  return target instanceof Element && !target.matches(OWN_ARROWS) ? 'leave' : null;
}

/** Just below the heading that sticks above it, so that no part of the table before is left. */
function bringIntoSight(item: HTMLElement): void {
  const heading = item.closest('section')?.querySelector<HTMLElement>('[data-sheet-heading]');
  item.style.scrollMarginTop = `${heading?.offsetHeight ?? 0}px`;
  item.scrollIntoView({ block: 'nearest' });
}

function PlaceWords({ line, namesSheet }: { line: FindingLine; namesSheet: boolean }) {
  const { place, sheet } = line;
  if (place === '') return null;
  return (
    <span>
      <AmountText text={namesSheet && sheet !== '' ? `${sheet} ${place}` : place} />
    </span>
  );
}
