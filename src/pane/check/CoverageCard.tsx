import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { CheckedSet, FindingLevel } from '../../session/result/checked-workbook';
import { balanceText } from '../../session/report/check-words.zh-CN';
import { tablesLacking } from '../../session/report/missing-tables';
import { isMostlyOpen } from '../../session/result/summarise';
import { CellLink } from '../frame/CellLink';
import { ROVING_STOP, useRovingStops } from '../frame/use-roving-stops';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { CoverageList } from './CoverageList';
import type { CoverageListName, CoverageRequest } from './coverage-request';
import { coverageArea, focusCoverageArea } from './coverage-request';
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
  undated: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
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
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
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
  balance: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

type LevelCountName = 'errors' | 'warnings' | 'infos' | 'rounding';

interface CoverageCardProps {
  readonly set: CheckedSet;
  /** What else the workbook holds, where this is its only set. */
  readonly others: OtherAreas | null;
  /** A list to open and to bring before the user, of this set or of another. */
  readonly asked: CoverageRequest | null;
  /** The tables were changed after these numbers were counted. */
  readonly isStale: boolean;
  readonly onShowLevel: (level: FindingLevel) => void;
  readonly onShowIgnored: () => void;
}

/** What a set is and how far it was checked; each number opens its list. */
export function CoverageCard({
  set,
  others,
  asked,
  isStale,
  onShowLevel,
  onShowIgnored,
}: CoverageCardProps) {
  const styles = useStyles();
  const listId = useId();
  const [chosen, setChosen] = useState<CoverageListName | null>(null);
  // Its number is gone once every rule is on again.
  const open = chosen === 'switchedOff' && set.switchedOff.length === 0 ? null : chosen;
  const card = useRef<HTMLElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const roving = useRovingStops(numbers, 'both');
  const [seen, setSeen] = useState<CoverageRequest | null>(null);
  const own = asked?.set === set ? asked : null;
  if (own !== null && own !== seen) {
    setSeen(own);
    setChosen(own.list);
  }
  useEffect(() => {
    if (seen !== null) focusCoverageArea(card.current, seen.area);
  }, [seen]);
  const { summary, tables, heading, undated } = set;
  const isUndated =
    undated !== null && set.findings.some(({ id, ignored }) => id === undated.finding && !ignored);
  const { names, tables: tablesText, units } = CHECK_WORDS.coverage;
  const listed = (key: FindingLevel) => set.findings.filter((line) => line.level === key).length;
  const [infos, roundings] = [listed('info'), listed('rounding')];
  const expected = tables.length + tablesLacking(set.missing.length, others?.refused.length ?? 0);
  const opener = (name: CoverageListName, value: string) => (
    <button
      {...ROVING_STOP}
      type="button"
      {...(name === 'unresolved' || name === 'switchedOff' ? coverageArea(name) : {})}
      className={mergeClasses(styles.number, styles.button, open === name && styles.open)}
      aria-expanded={open === name}
      aria-controls={open === name ? listId : undefined}
      onClick={() => setChosen(open === name ? null : name)}
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
          <span className={mergeClasses(styles.value, isStale && styles.stale)}>
            0 {units[name]}
          </span>
        </span>
      );
    }
    return (
      <button
        {...ROVING_STOP}
        type="button"
        className={mergeClasses(styles.number, styles.button)}
        onClick={show}
      >
        {names[name]}{' '}
        <span className={mergeClasses(styles.value, look, isStale && styles.stale)}>
          {value} {units[name]}
        </span>
      </button>
    );
  };
  const level = (name: LevelCountName, key: FindingLevel, value: number) =>
    count(name, value, styles[key], () => onShowLevel(key));
  return (
    <section ref={card} className={styles.card} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {isUndated && (
        <p className={styles.undated}>
          {undated.text}
          <CellLink cell={undated.title} />
        </p>
      )}
      <div
        ref={numbers}
        role="toolbar"
        aria-label={CHECK_WORDS.coverage.region}
        className={styles.numbers}
        {...roving}
      >
        {opener('tables', tablesText(tables.length, expected))}
        {opener('checked', `${summary.checked} ${units.checked}`)}
        {opener('passed', `${summary.passed} ${units.passed}`)}
        {level('errors', 'error', summary.errors)}
        {opener('unresolved', `${summary.unresolved} ${units.unresolved}`)}
        {set.switchedOff.length > 0 &&
          opener('switchedOff', `${set.switchedOff.length} ${units.switchedOff}`)}
        {level('warnings', 'warning', summary.warnings)}
        {summary.ignored > 0 && count('ignored', summary.ignored, '', onShowIgnored)}
        {infos > 0 && level('infos', 'info', infos)}
        {roundings > 0 && level('rounding', 'rounding', roundings)}
      </div>
      {(summary.checked > summary.passed || isMostlyOpen(summary)) && (
        <p className={styles.balance}>{balanceText(summary, [set.inspected])}</p>
      )}
      {open !== null && (
        <div id={listId}>
          <CoverageList name={open} set={set} others={others} />
        </div>
      )}
    </section>
  );
}
