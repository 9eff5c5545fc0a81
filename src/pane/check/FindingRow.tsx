import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { FindingLine } from '../../session/checked-workbook';
import { LEVEL_NAMES } from '../../session/report/check-words.zh-CN';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { AmountText } from './AmountText';
import { FindingDetailView } from './FindingDetailView';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    scrollMarginTop: '40px',
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
    width: '100%',
    padding: '7px 12px',
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
  figures: { color: tokens.colorNeutralForeground1 },
});

interface FindingRowProps {
  readonly line: FindingLine;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** Listed away from its table, which must be named. */
  readonly namesSheet?: boolean;
  readonly onSelect: (line: FindingLine, isOpen: boolean) => void;
}

/** One finding: title, figures, and once selected everything that is known about it. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { line, isSelected, isOpen, namesSheet, onSelect } = props;
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { level, title, figures, effect } = line;
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, isSelected && styles.selected)}
      data-finding={line.id}
    >
      <button
        {...ROVING_STOP}
        type="button"
        className={mergeClasses(styles.row, isSelected && styles.selectedRow)}
        aria-expanded={isOpen}
        aria-current={isSelected}
        onClick={() => onSelect(line, isOpen)}
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
            {effect !== '' && <span>{effect}</span>}
          </span>
        </span>
      </button>
      {isOpen && <FindingDetailView line={line} />}
    </li>
  );
});

function PlaceWords({ line, namesSheet }: { line: FindingLine; namesSheet: boolean }) {
  const { place, sheet } = line;
  if (place === '') return null;
  return (
    <span>
      <AmountText text={namesSheet && sheet !== '' ? `${sheet} ${place}` : place} />
    </span>
  );
}
