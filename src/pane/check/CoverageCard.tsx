import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckedSet, FindingLevel } from '../../session/checked-workbook';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { CoverageListName } from './CoverageList';
import { CoverageList } from './CoverageList';
import type { OtherAreas } from './other-areas';

const useStyles = makeStyles({
  card: { padding: '8px 12px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  number: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '26px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  value: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: {},
  rounding: {},
  stale: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

type LevelCountName = 'errors' | 'warnings' | 'infos' | 'rounding';

interface CoverageCardProps {
  readonly set: CheckedSet;
  /** What else the workbook holds, where this is its only set. */
  readonly others: OtherAreas | null;
  /** The tables were changed after these numbers were counted. */
  readonly isStale: boolean;
  readonly onShowLevel: (level: FindingLevel) => void;
  readonly onShowIgnored: () => void;
}

/** What a set is and how far it was checked; each number opens its list. */
export function CoverageCard({
  set,
  others,
  isStale,
  onShowLevel,
  onShowIgnored,
}: CoverageCardProps) {
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState<CoverageListName | null>(null);
  const { summary, tables, heading } = set;
  const { names, tables: tablesText, checked } = CHECK_WORDS.coverage;
  const listed = (key: FindingLevel) => set.findings.filter((line) => line.level === key).length;
  const [infos, roundings] = [listed('info'), listed('rounding')];
  const expected = tables.length + set.missing.length + (others?.refused.length ?? 0);
  const opener = (name: CoverageListName, value: string) => (
    <button
      type="button"
      className={mergeClasses(styles.number, styles.button, open === name && styles.open)}
      aria-expanded={open === name}
      aria-controls={open === name ? listId : undefined}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {names[name]}{' '}
      <span
        className={mergeClasses(
          styles.value,
          name === 'unresolved' && summary.unresolved > 0 && styles.warning,
          name === 'switchedOff' && styles.warning,
          isStale && styles.stale,
        )}
      >
        {value}
      </span>
    </button>
  );
  const count = (
    name: LevelCountName | 'ignored',
    value: number,
    look: string,
    show: () => void,
  ) => {
    if (value === 0) {
      return (
        <span className={styles.number}>
          {names[name]}{' '}
          <span className={mergeClasses(styles.value, isStale && styles.stale)}>0</span>
        </span>
      );
    }
    return (
      <button type="button" className={mergeClasses(styles.number, styles.button)} onClick={show}>
        {names[name]}{' '}
        <span className={mergeClasses(styles.value, look, isStale && styles.stale)}>{value}</span>
      </button>
    );
  };
  const level = (name: LevelCountName, key: FindingLevel, value: number) =>
    count(name, value, styles[key], () => onShowLevel(key));
  return (
    <section className={styles.card} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <div className={styles.numbers}>
        {opener('tables', tablesText(tables.length, expected))}
        {opener('checked', checked(summary.checked))}
        {opener('passed', String(summary.passed))}
        {level('errors', 'error', summary.errors)}
        {opener('unresolved', String(summary.unresolved))}
        {set.switchedOff.length > 0 && opener('switchedOff', String(set.switchedOff.length))}
        {level('warnings', 'warning', summary.warnings)}
        {summary.ignored > 0 && count('ignored', summary.ignored, '', onShowIgnored)}
        {infos > 0 && level('infos', 'info', infos)}
        {roundings > 0 && level('rounding', 'rounding', roundings)}
      </div>
      {open !== null && (
        <div id={listId}>
          <CoverageList name={open} set={set} others={others} />
        </div>
      )}
    </section>
  );
}
